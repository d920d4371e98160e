import { StatusChip } from '../StatusChip';
import { type FigureStatus, toneOfStatus } from './figures';

/** Where a figure stands against its target, in a word and its colour. */
export const StatusOfFigure = ({ status }: { status: FigureStatus }) => (
  <StatusChip label={`kpis.short.${status}`} tone={toneOfStatus[status]} />
);
