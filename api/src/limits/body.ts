import { type Caps, LimitExceeded } from './caps';

/** Below this length no nesting can be deep enough to matter. */
const HARMLESS_BYTES = 10_000;
/** The body itself, its `variables`, and the value in which the depth of a variable begins to count. */
const OUTSIDE = 3;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING = [0x7b, 0x5b];
const CLOSING = [0x7d, 0x5d];

/**
 * Refuses a body whose objects and lists are nested too deeply, before it is parsed: `JSON.parse` takes
 * a hundred times longer for half a million brackets inside one another than for any other text.
 * @throws LimitExceeded
 */
export function checkNesting(body: Buffer, caps: Caps): void {
  if (body.length < HARMLESS_BYTES) return;
  const deepest = caps.variableDepth + OUTSIDE;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (inText && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) inText = !inText;
    else if (inText) continue;
    else if (OPENING.includes(byte)) {
      depth += 1;
      if (depth > deepest) throw new LimitExceeded('variableDepth', caps.variableDepth);
    } else if (CLOSING.includes(byte)) depth -= 1;
  }
}
