import { column } from './types';

const scenario = { list: 'not_started_scenario' } as const;

/** Table B, referral and start: what became of the referral. */
export const startColumns = [
  column('B1.12', 'date', 'Referred on', 'Atgyfeiriwyd ar'),
  column('B1.12.input', 'date', 'Referral input on', 'Mewnbynnwyd yr atgyfeiriad ar'),
  column('B1.13', 'code', 'Model referred to', 'Model yr atgyfeiriwyd iddo', {
    list: 'support_model',
  }),
  column('B1.14', 'date', 'Started on', 'Dechreuodd ar'),
  column('B1.15', 'date', 'Did not start: on', 'Heb ddechrau: ar'),
  column(
    'B1.16.scenario',
    'code',
    'Reason for not starting: scenario',
    'Rheswm dros beidio â dechrau: senario',
    scenario,
  ),
  column('B1.16.reason', 'code', 'Reason for not starting', 'Rheswm dros beidio â dechrau', {
    list: 'not_started_reason',
  }),
  column('B1.17', 'yes-no', 'Started (no: did not start)', 'Wedi dechrau (na: heb ddechrau)'),
  column(
    'B1.18',
    'number',
    'Working days from referral to start',
    'Diwrnodau gwaith o atgyfeirio i ddechrau',
  ),
  column('B1.19', 'date', 'Cancelled on', 'Canslwyd ar'),
  column('B1.20', 'date', 'Acknowledged on', 'Cydnabuwyd ar'),
  column('B1.21', 'code', 'Rejection reason', 'Rheswm dros wrthod', scenario),
  column('B1.22', 'code', 'Cancellation reason', 'Rheswm dros ganslo', scenario),
];
