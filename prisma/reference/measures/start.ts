import { count, ratio } from './make';

/** Starts (MI note, Table B, Referral to Provision and Start). */
export const startMeasures = [
  count(
    'B1.01',
    'start_by_basis',
    ['Starts by eligibility reason', 'Dechreuadau yn ôl rheswm cymhwysedd'],
    [
      'Programme starts in the period by why the person is eligible, for each delivery area.',
      'Dechreuadau’r rhaglen yn y cyfnod yn ôl pam mae’r person yn gymwys, ar gyfer pob ardal ddarparu.',
    ],
    { breakdown: ['deliveryArea', 'eligibilityBasis'] },
  ),
  count(
    'B1.01.groups',
    'start_by_basis',
    ['Starts by disadvantaged group', 'Dechreuadau yn ôl grŵp dan anfantais'],
    [
      'Programme starts in the period by every group the person is in, other than those about offending, for each delivery area. A person in two groups is in both.',
      'Dechreuadau’r rhaglen yn y cyfnod yn ôl pob grŵp y mae’r person ynddo, heblaw’r rhai ynghylch troseddu, ar gyfer pob ardal ddarparu. Mae person mewn dau grŵp yn y ddau.',
    ],
    { breakdown: ['deliveryArea', 'disadvantageGroup'] },
  ),
  count(
    'B1.01.offence_groups',
    'start_in_offence_group',
    ['Starts by group about offending', 'Dechreuadau yn ôl grŵp ynghylch troseddu'],
    [
      'Memberships, among programme starts in the period, of the groups about offending, for each delivery area. Criminal-offence data: only for those who may see it.',
      'Aelodaethau, ymhlith dechreuadau’r rhaglen yn y cyfnod, o’r grwpiau ynghylch troseddu, ar gyfer pob ardal ddarparu. Data troseddau: dim ond i’r rhai a gaiff ei weld.',
    ],
    {
      breakdown: ['deliveryArea', 'offenceGroup'],
      permission: 'participant.offence',
      unit: 'events',
    },
  ),
  count(
    'B1.02',
    'programme_start',
    ['Starts on SEQF', 'Dechreuadau ar SEQF'],
    [
      'Programme starts in the period whose model on the first day is SEQF.',
      'Dechreuadau’r rhaglen yn y cyfnod y mae eu model ar y diwrnod cyntaf yn SEQF.',
    ],
    { where: { model: 'seqf' } },
  ),
  count(
    'B1.03',
    'programme_start',
    ['Starts on IPS', 'Dechreuadau ar IPS'],
    [
      'Programme starts in the period whose model on the first day is IPS.',
      'Dechreuadau’r rhaglen yn y cyfnod y mae eu model ar y diwrnod cyntaf yn IPS.',
    ],
    { where: { model: 'ips' } },
  ),
  ratio(
    'B1.04',
    ['programme_start', 'programme_start'],
    ['Share of starts on SEQF', 'Cyfran y dechreuadau ar SEQF'],
    [
      'Programme starts on SEQF as a share of all programme starts in the period.',
      'Dechreuadau’r rhaglen ar SEQF fel cyfran o holl ddechreuadau’r rhaglen yn y cyfnod.',
    ],
    { where: { model: 'seqf' } },
  ),
  ratio(
    'B1.05',
    ['programme_start', 'programme_start'],
    ['Share of starts on IPS', 'Cyfran y dechreuadau ar IPS'],
    [
      'Programme starts on IPS as a share of all programme starts in the period.',
      'Dechreuadau’r rhaglen ar IPS fel cyfran o holl ddechreuadau’r rhaglen yn y cyfnod.',
    ],
    { where: { model: 'ips' } },
  ),
  ratio(
    'B1.07',
    ['start_to_key', 'start_to_key'],
    ['Starts keyed in time', 'Dechreuadau a fewnbynnwyd mewn pryd'],
    [
      'Starts of the period keyed into PRaP within 15 working days of the input of the referral, as a share of those that were keyed or whose last day for it has passed.',
      'Dechreuadau’r cyfnod a fewnbynnwyd i PRaP o fewn 15 diwrnod gwaith i fewnbynnu’r atgyfeiriad, fel cyfran o’r rhai a fewnbynnwyd neu y mae eu diwrnod olaf wedi mynd heibio.',
    ],
    { where: { inTime: 'yes' }, direction: 'up' },
  ),
  ratio(
    'B1.08',
    ['programme_start', 'profiled_start'],
    ['Programme starts against profile', 'Dechreuadau’r rhaglen yn erbyn y proffil'],
    [
      'Programme starts in the period, as a share of the starts in the agreed profile for it.',
      'Dechreuadau’r rhaglen yn y cyfnod, fel cyfran o’r dechreuadau yn y proffil a gytunwyd ar ei gyfer.',
    ],
    { direction: 'up' },
  ),
  ratio(
    'B1.10',
    ['initiative_start', 'profiled_start'],
    ['Initiative starts against profile', 'Dechreuadau’r fenter yn erbyn y proffil'],
    [
      'Initiative starts in the period, as a share of the starts in the agreed profile for it. One profile serves both kinds of start until DWP asks for a second.',
      'Dechreuadau’r fenter yn y cyfnod, fel cyfran o’r dechreuadau yn y proffil a gytunwyd ar ei gyfer. Mae un proffil yn gwasanaethu’r ddau fath o ddechreuad nes i DWP ofyn am ail un.',
    ],
    { direction: 'up' },
  ),
  count(
    'B1.11.out_of_work',
    'programme_start',
    ['Starts out of work', 'Dechreuadau allan o waith'],
    [
      'Programme starts in the period in the out-of-work cohort.',
      'Dechreuadau’r rhaglen yn y cyfnod yn y garfan allan o waith.',
    ],
    { where: { cohort: 'out_of_work' } },
  ),
  count(
    'B1.11.in_work',
    'programme_start',
    ['Starts of in-work retention', 'Dechreuadau cadw gwaith'],
    [
      'Programme starts in the period in the in-work retention cohort.',
      'Dechreuadau’r rhaglen yn y cyfnod yn y garfan cadw gwaith.',
    ],
    { where: { cohort: 'in_work_retention' } },
  ),
];
