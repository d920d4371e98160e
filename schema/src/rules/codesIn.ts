import { type CodeListName, isCodeListName } from '@placewell/prisma/reference';
import { z } from 'zod';

/** A code that an input holds, with the list it must be in. */
export interface CodeUse {
  field: string;
  list: CodeListName;
  code: string;
}

/** The list that a field's schema names, whether the field holds one code or several, optional or not. */
function listOf(schema: z.core.$ZodType): CodeListName | null {
  const { codeList } = (z.globalRegistry.get(schema) ?? {}) as { codeList?: string };
  if (codeList && isCodeListName(codeList)) return codeList;
  const { innerType, element } = schema._zod.def as {
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
  };
  const inner = innerType ?? element;
  return inner ? listOf(inner) : null;
}

/** Every code of a parsed input, so that one query can say which are not in their list on the day. */
export function codesIn(schema: z.ZodObject, input: Record<string, unknown>): CodeUse[] {
  return Object.entries(schema.shape).flatMap(([field, fieldSchema]) => {
    const list = listOf(fieldSchema as z.core.$ZodType);
    const value = input[field];
    if (!list || value === undefined || value === null) return [];
    const codes: unknown[] = Array.isArray(value) ? value : [value];
    return codes.map((code) => ({ field, list, code: String(code) }));
  });
}
