import type { Visitor } from './visitor';

/**
 * What is wrong with each of these pages, by address: nothing when all is well. One window goes through them as people
 * do, within the console; every page must fit its width, and `look` says what else is wrong with it.
 */
export async function faultsOf(
  visitor: Visitor,
  paths: Iterable<string>,
  look: () => Promise<string[]> = visitor.accessibilityFaults,
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const path of paths) {
    await visitor.goOn(path);
    const found = await look();
    const pixels = await visitor.pixelsTooWide();
    if (pixels > 0) found.push(`${pixels} pixels too wide`);
    if (found.length > 0) faults[path] = found;
  }
  return faults;
}
