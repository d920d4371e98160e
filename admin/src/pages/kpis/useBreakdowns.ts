import { useViewer } from '../../layout/useViewer';
import { type Breakdown, breakdowns } from './kpiFilters';
import type { useNames } from './useNames';

/** Breakdowns that say something: not by partner to a partner, not by body within one. */
export function useBreakdowns(names: ReturnType<typeof useNames>): readonly Breakdown[] {
  const viewer = useViewer();
  const says = (breakdown: Breakdown) => {
    if (breakdown === 'partner') return !viewer?.partnerId;
    return breakdown !== 'accountableBody' || names.accountableBody.length > 1;
  };
  return breakdowns.filter(says);
}
