/** What was answered to a warning. */
export interface CheckAnswer {
  readonly partnerId: string | null;
  readonly comment: string;
  readonly answeredAt: string;
  readonly answeredByName: string;
}

/** Leave to send a return although a check blocks it. */
export interface CheckWaiver {
  readonly id: string;
  readonly version: number;
  readonly waiverReason: string;
  readonly offenderCount: number;
  readonly requestedByName: string;
  readonly approvedAt: string | null;
  readonly approvedByName: string | null;
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
  readonly answers: readonly CheckAnswer[];
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
    answers { partnerId comment answeredAt answeredByName }
    waiver { id version waiverReason offenderCount requestedByName approvedAt approvedByName }
  }
}`;
