import { type Caps, LimitExceeded } from './caps';

/**
 * Refuses variables with too many values, too long a list or too deep a nesting.
 * @throws LimitExceeded
 */
export function checkVariables(variables: unknown, caps: Caps): void {
  let values = 0;
  visit(variables, 0);

  function visit(value: unknown, depth: number): void {
    values += 1;
    if (values > caps.variableValues) {
      throw new LimitExceeded('variableValues', caps.variableValues);
    }
    if (typeof value !== 'object' || value === null) return;
    if (depth > caps.variableDepth) throw new LimitExceeded('variableDepth', caps.variableDepth);
    if (Array.isArray(value) && value.length > caps.variableList) {
      throw new LimitExceeded('variableList', caps.variableList);
    }
    for (const child of Object.values(value)) visit(child, depth + 1);
  }
}
