import { type Compared, middle } from './compare';

/** Ours may take a quarter longer than what somebody writes by hand for one question. */
export const aim = 1.25;

const ratioOf = ({ medians }: Compared) => medians.ours / medians.handwritten;
const bareRatioOf = ({ medians }: Compared) => medians.ours / medians.bare;
const blocksRatioOf = ({ blocks }: Compared) => blocks.ours / Math.max(blocks.handwritten, 1);
const column = (text: string) => text.padStart(11);

export const heading = [
  'Ratio of medians, ours to hand-written SQL under the same row-level security; behind it our milliseconds: those that ' +
    'PostgreSQL works where the system tells them, otherwise those that pass.',
  [
    'measure'.padEnd(34),
    ...['month', 'by part', 'to date', 'by part'].map((name) => name.padStart(15)),
    column('no RLS'),
    column('blocks'),
  ].join(''),
].join('\n');

/** One line for the four ways in which a measure was asked. */
export function lineOf(ofMeasure: readonly Compared[]): string {
  const ratios = ofMeasure.map((one) =>
    `${ratioOf(one).toFixed(2)} (${one.medians.ours.toFixed(1)})`.padStart(15),
  );
  return [
    (ofMeasure[0]?.measure.id ?? '').padEnd(34),
    ...ratios,
    column(middle(ofMeasure.map(bareRatioOf)).toFixed(2)),
    column(middle(ofMeasure.map(blocksRatioOf)).toFixed(2)),
  ].join('');
}

/** What lies over the aim, the worst first. */
export function overAim(found: readonly Compared[]): string {
  const over = found
    .filter((one) => ratioOf(one) > aim)
    .sort((one, other) => ratioOf(other) - ratioOf(one));
  const lines = over.map(
    (one) =>
      `  ${one.measure.id} ${one.asked.toDate ? 'to date' : 'month'}${one.asked.brokenDown ? ` by ${one.request.breakdown}` : ''}: ` +
      `${ratioOf(one).toFixed(2)}, ${one.medians.ours.toFixed(1)} ms against ${one.medians.handwritten.toFixed(1)} ms, ` +
      `${one.blocks.ours} blocks against ${one.blocks.handwritten}`,
  );
  return [
    '',
    `Median of ${found.length} ratios: ${middle(found.map(ratioOf)).toFixed(2)}; against hand-written SQL without row-level security ` +
      `${middle(found.map(bareRatioOf)).toFixed(2)}; blocks ${middle(found.map(blocksRatioOf)).toFixed(2)}.`,
    `${over.length} of ${found.length} over ${aim}:`,
    ...lines,
    '',
  ].join('\n');
}
