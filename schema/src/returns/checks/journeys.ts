import { everyReturn, type ReturnCheck } from './types';

/** A journey of the accountable body. */
const from = 'from asked a join referral r on r.accountable_body_id = a.body';
const journey = (where: string, joins = '', record = 'r.id') => `
  select r.partner_id, r.participant_id, r.id as referral_id, ${record} as record_id ${from} ${joins} where ${where}`;

/** On the programme on a day of the period. */
const onProgramme = 'r.started_on <= a.last_day and coalesce(r.ended_on > a.first_day, true)';
const person = 'join participant p on p.id = r.participant_id';

/** What must be known of journeys. */
export const journeyChecks: readonly ReturnCheck[] = [
  {
    key: 'nino_missing',
    title: { en: 'Started without a NINO', cy: 'Wedi dechrau heb rif Yswiriant Gwladol' },
    explanation: {
      en: 'The personal rows are keyed by National Insurance number, and earnings are found by it. Ask for it and record it.',
      cy: 'Mae’r rhesi personol wedi’u hallweddu yn ôl rhif Yswiriant Gwladol, ac wrtho y ceir enillion. Gofynnwch amdano a’i gofnodi.',
    },
    severity: 'blocking',
    kinds: ['month'],
    fix: 'participant',
    offenders: journey(`${onProgramme} and not p.has_nino`, person, 'p.id'),
  },
  {
    key: 'eligibility_unknown',
    title: {
      en: 'Eligibility unknown or not as declared',
      cy: 'Cymhwysedd yn anhysbys neu ddim fel y datganwyd',
    },
    explanation: {
      en: 'No condition or disadvantaged group is recorded of somebody who started, or another reason was declared than the record shows.',
      cy: 'Nid oes cyflwr na grŵp dan anfantais wedi’i gofnodi ar gyfer rhywun a ddechreuodd, neu datganwyd rheswm gwahanol i’r hyn y mae’r cofnod yn ei ddangos.',
    },
    severity: 'warning',
    kinds: ['month'],
    fix: 'participant',
    offenders: journey(
      `r.started_on between a.first_day and a.last_day
        and (p.eligibility_basis is null or e.declared_eligibility_basis <> p.eligibility_basis)`,
      `${person} join expression_of_interest e on e.id = r.expression_of_interest_id`,
      'p.id',
    ),
  },
  {
    key: 'start_not_keyed',
    title: {
      en: 'Start not keyed into PRaP in time',
      cy: 'Dechrau heb ei fewnbynnu i PRaP mewn pryd',
    },
    explanation: {
      en: 'The working days in which a start is keyed into PRaP are over.',
      cy: 'Mae’r diwrnodau gwaith i fewnbynnu dechrau i PRaP wedi dod i ben.',
    },
    severity: 'warning',
    kinds: ['month'],
    fix: 'referral',
    offenders: journey(
      'r.started_on <= a.last_day and s.start_keying_overdue',
      'join referral_state s on s.referral_id = r.id',
    ),
  },
  {
    key: 'acknowledgement_missing',
    title: { en: 'Referral not acknowledged', cy: 'Atgyfeiriad heb ei gydnabod' },
    explanation: {
      en: 'A referral made in the period or before is neither acknowledged, rejected nor cancelled.',
      cy: 'Nid yw atgyfeiriad a wnaed yn y cyfnod neu cyn hynny wedi’i gydnabod, ei wrthod na’i ganslo.',
    },
    severity: 'warning',
    kinds: ['month'],
    fix: 'referral',
    offenders: journey(
      `r.referred_on <= a.last_day and s.status = 'awaiting_acknowledgement'`,
      'join referral_state s on s.referral_id = r.id',
    ),
  },
  {
    key: 'contact_owed',
    title: { en: 'Nobody met in the month', cy: 'Heb gwrdd yn y mis' },
    explanation: {
      en: 'Everybody on the programme is engaged at least once in a month; no attended session is recorded.',
      cy: 'Ymgysylltir â phawb ar y rhaglen o leiaf unwaith y mis; nid oes sesiwn a fynychwyd wedi’i chofnodi.',
    },
    severity: 'warning',
    kinds: ['month'],
    fix: 'referral',
    offenders: `select m.partner_id, m.participant_id, m.referral_id, m.referral_id as record_id
      from asked a join mi.on_programme_in_month m on m.accountable_body_id = a.body
       and m.happened_on between a.first_day and a.last_day and m.engaged = 'no'`,
  },
  {
    key: 'end_unexplained',
    title: { en: 'Ended without a reason', cy: 'Wedi dod i ben heb reswm' },
    explanation: {
      en: 'Somebody left in the period and no reason is recorded.',
      cy: 'Gadawodd rhywun yn y cyfnod ac ni chofnodwyd rheswm.',
    },
    severity: 'blocking',
    kinds: ['month'],
    fix: 'referral',
    offenders: journey('r.ended_on between a.first_day and a.last_day and r.end_reason is null'),
  },
  {
    key: 'not_started_unexplained',
    title: { en: 'Not started without a reason', cy: 'Heb ddechrau, heb reswm' },
    explanation: {
      en: 'A referral was rejected or cancelled in the period and no reason is recorded.',
      cy: 'Gwrthodwyd neu ganslwyd atgyfeiriad yn y cyfnod ac ni chofnodwyd rheswm.',
    },
    severity: 'blocking',
    kinds: ['month'],
    fix: 'referral',
    offenders: journey(
      'coalesce(r.rejected_on, r.cancelled_on) between a.first_day and a.last_day and r.not_started_reason is null',
    ),
  },
  {
    key: 'characteristics_missing',
    title: { en: 'Characteristics missing', cy: 'Nodweddion ar goll' },
    explanation: {
      en: 'A characteristic that is returned each quarter is not recorded; "prefer not to say" is an answer.',
      cy: 'Nid yw nodwedd a ddychwelir bob chwarter wedi’i chofnodi; mae "mae’n well gen i beidio â dweud" yn ateb.',
    },
    severity: 'warning',
    kinds: ['quarter'],
    fix: 'participant',
    offenders: journey(
      `${onProgramme} and num_nulls(p.gender, p.ethnicity, p.marital_status, p.housing, p.attainment, p.parent_or_guardian) > 0`,
      person,
      'p.id',
    ),
  },
  {
    key: 'possible_duplicate',
    title: { en: 'Perhaps one person twice', cy: 'Un person ddwywaith efallai' },
    explanation: {
      en: 'Two people of the same name and date of birth are in the return, and not both have a NINO that tells them apart.',
      cy: 'Mae dau berson o’r un enw a dyddiad geni yn y ffurflen, ac nid oes gan y ddau rif Yswiriant Gwladol i’w gwahaniaethu.',
    },
    severity: 'warning',
    kinds: everyReturn,
    fix: 'participant',
    offenders: journey(
      `${onProgramme} and exists (
         select from participant o
          where o.accountable_body_id = a.body and o.id <> p.id and o.surname = p.surname and o.forename = p.forename
            and o.date_of_birth = p.date_of_birth and not (o.has_nino and p.has_nino))`,
      person,
      'p.id',
    ),
  },
];
