import type { Answer, Waiver } from '../types';

/** A waiver as it stands while the return is worked on. */
export interface CheckWaiver extends Waiver {
  readonly id: string;
  readonly version: number;
  readonly offenderCount: number;
}

/** A check before a return is signed, with what it finds now. */
export interface Check {
  readonly key: string;
  readonly titleEn: string;
  readonly titleCy: string;
  readonly explanationEn: string;
  readonly explanationCy: string;
  readonly severity: 'blocking' | 'warning';
  readonly fix: string;
  readonly state: 'clear' | 'open' | 'answered' | 'waived';
  readonly count: number;
  readonly byPartner: readonly { readonly partnerId: string | null; readonly count: number }[];
  readonly answers: readonly Answer[];
  readonly waiver: CheckWaiver | null;
}

/** The check that names the partners who have not signed. */
export const partsCheck = 'part_not_signed';

export const commandsQuery = `query returnCommands($periodId: ID!) {
  availableReturnCommands(periodId: $periodId)
}`;

export const checksQuery = `query returnChecks($revisionId: ID!) {
  returnChecks(revisionId: $revisionId) {
    key titleEn titleCy explanationEn explanationCy severity fix state count
    byPartner { partnerId count }
    answers { comment answeredAt answeredByName }
    waiver { id version waiverReason offenderCount requestedByName approvedAt approvedByName }
  }
}`;
