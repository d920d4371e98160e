import { StatusChip } from '../../shared/StatusChip';
import { type FigureStatus, toneOfStatus } from './figures';

/** Where a figure stands against its target, in words and colour. */
export const StatusOfFigure = ({ status }: { status: FigureStatus }) => (
  <StatusChip label={`kpis.status.${status}`} tone={toneOfStatus[status]} />
);
