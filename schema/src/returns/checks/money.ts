import type { ReturnCheck } from './types';

/** What earnings and outcomes must agree on. */
export const moneyChecks: readonly ReturnCheck[] = [
  {
    key: 'earnings_overlap',
    title: { en: 'Earnings of overlapping periods', cy: 'Enillion cyfnodau sy’n gorgyffwrdd' },
    explanation: {
      en: 'Two earnings of one job cover the same days, so that pay may be counted twice towards an outcome.',
      cy: 'Mae dau gofnod enillion o un swydd yn cwmpasu’r un diwrnodau, fel y gellid cyfrif cyflog ddwywaith tuag at ganlyniad.',
    },
    severity: 'warning',
    kinds: ['month'],
    fix: 'earning',
    offenders: `select e.partner_id, r.participant_id, e.referral_id, e.id as record_id
      from asked a
      join earning e on e.accountable_body_id = a.body and e.period_from <= a.last_day and e.period_to >= a.first_day
      join referral r on r.id = e.referral_id
     where exists (
       select from earning o
        where o.referral_id = e.referral_id and o.job_id is not distinct from e.job_id and o.id <> e.id
          and o.period_from <= e.period_to and o.period_to >= e.period_from)`,
  },
  {
    key: 'milestone_paths_differ',
    title: {
      en: 'Local records and PRaP tell a milestone differently',
      cy: 'Cofnodion lleol a PRaP yn adrodd carreg filltir yn wahanol',
    },
    explanation: {
      en: 'An outcome of the period is on one path of evidence alone, or on another day on the other path.',
      cy: 'Mae canlyniad o’r cyfnod ar un llwybr tystiolaeth yn unig, neu ar ddiwrnod arall ar y llwybr arall.',
    },
    severity: 'warning',
    kinds: ['month'],
    fix: 'milestone',
    offenders: `select m.partner_id, r.participant_id, m.referral_id, m.id as record_id
      from asked a
      join milestone m on m.accountable_body_id = a.body and m.achieved_on between a.first_day and a.last_day
      join milestone_evidence v on v.milestone_id = m.id
      join referral r on r.id = m.referral_id
     where v.one_path_only or v.other_path_on <> m.achieved_on`,
  },
];
