import { everyReturn, type ReturnCheck } from './types';

const agreement = `from asked a join delivery_agreement d on d.accountable_body_id = a.body
   and d.valid_from <= a.last_day and coalesce(d.valid_to, 'infinity') >= a.first_day`;
const nobody = 'null::uuid as participant_id, null::uuid as referral_id';

/** What must be there around the people: agreements, signatures, contacts, profiles, and that numbers agree. */
export const programmeChecks: readonly ReturnCheck[] = [
  {
    key: 'data_sharing_missing',
    title: {
      en: 'No data sharing agreement in force',
      cy: 'Dim cytundeb rhannu data mewn grym',
    },
    explanation: {
      en: 'A delivery agreement ran in the period, and on its last day no data sharing with the partner was in force.',
      cy: 'Roedd cytundeb cyflenwi ar waith yn y cyfnod, ac ar ei ddiwrnod olaf nid oedd rhannu data â’r partner mewn grym.',
    },
    severity: 'blocking',
    kinds: everyReturn,
    fix: 'deliveryAgreement',
    ofBody: true,
    offenders: `select d.partner_id, ${nobody}, d.id as record_id ${agreement}
      where not coalesce(least(a.last_day, d.valid_to) between d.data_sharing_from and coalesce(d.data_sharing_to, 'infinity'), false)`,
  },
  {
    key: 'part_not_signed',
    title: { en: 'Partner has not signed its part', cy: 'Partner heb lofnodi ei ran' },
    explanation: {
      en: 'Each delivery partner signs its own part after the return is prepared.',
      cy: 'Mae pob partner cyflenwi yn llofnodi ei ran ei hun ar ôl paratoi’r ffurflen.',
    },
    severity: 'blocking',
    kinds: everyReturn,
    fix: 'returnRevision',
    offenders: `select distinct d.partner_id, ${nobody}, v.id as record_id ${agreement}
       and d.partner_id <> a.body
      join return_revision v on v.id = a.revision
     where not exists (
       select from return_part_signature s
        where s.revision_id = v.id and s.partner_id = d.partner_id and s.signed_at >= v.prepared_at)`,
  },
  {
    key: 'contacts_missing',
    title: {
      en: 'Contract number or contacts missing',
      cy: 'Rhif contract neu gysylltiadau ar goll',
    },
    explanation: {
      en: 'A return names the grant agreement, whom DWP asks, and a deputy.',
      cy: 'Mae ffurflen yn enwi’r cytundeb grant, pwy y mae DWP yn ei holi, a dirprwy.',
    },
    severity: 'blocking',
    kinds: everyReturn,
    fix: 'returnContact',
    ofBody: true,
    offenders: `select null::uuid as partner_id, ${nobody}, a.body as record_id from asked a
      where not exists (select from return_contact c where c.accountable_body_id = a.body)`,
  },
  {
    key: 'profile_missing',
    title: { en: 'No agreed profile of starts', cy: 'Dim proffil dechrau y cytunwyd arno' },
    explanation: {
      en: 'Starts are held against a profile, and the agreed one says nothing of this period.',
      cy: 'Mesurir dechreuadau yn erbyn proffil, ac nid yw’r un y cytunwyd arno’n dweud dim am y cyfnod hwn.',
    },
    severity: 'warning',
    kinds: ['month'],
    fix: 'startProfile',
    ofBody: true,
    offenders: `select null::uuid as partner_id, ${nobody}, a.body as record_id from asked a
      where not exists (
        select from mi.profiled_start s
         where s.accountable_body_id = a.body and s.happened_on between a.first_day and a.last_day)`,
  },
  {
    key: 'figures_without_rows',
    title: {
      en: 'Figures and personal rows disagree',
      cy: 'Ffigurau a rhesi personol yn anghytuno',
    },
    explanation: {
      en: 'A start, a referral or a leaver is in the figures and not among the personal rows, or the other way round.',
      cy: 'Mae dechrau, atgyfeiriad neu ymadawr yn y ffigurau ac nid ymhlith y rhesi personol, neu fel arall.',
    },
    severity: 'blocking',
    kinds: ['month'],
    fix: 'referral',
    offenders: `select r.partner_id, r.participant_id, r.id as referral_id, r.id as record_id
      from asked a
      join referral r on r.accountable_body_id = a.body
      join (
        select coalesce(f.id, w.id) as id from (
          select s.subject as id from asked a join mi.programme_start s on s.accountable_body_id = a.body
             and s.happened_on between a.first_day and a.last_day
          union select m.referral_id from asked a join mi.referral_made m on m.accountable_body_id = a.body
             and m.happened_on between a.first_day and a.last_day
          union select l.referral_id from asked a join mi.leaver l on l.accountable_body_id = a.body
             and l.happened_on between a.first_day and a.last_day) f
        full join (
          select r.id from asked a join person_row p on true join referral r on r.id = p."referralId"
           where r.started_on between a.first_day and a.last_day or r.referred_on between a.first_day and a.last_day
              or r.ended_on between a.first_day and a.last_day) w on w.id = f.id
         where f.id is null or w.id is null) apart on apart.id = r.id`,
  },
];
