import type { RuleSetting } from './types';

const convention = 'Convention of official statistics; not a rule of the programme';

/** What may be shared and on which legal footing. Returns to DWP are exact and never rounded. */
export const sharingSettings: readonly RuleSetting[] = [
  {
    key: 'lawful_basis',
    valueType: 'enum',
    options: ['public_task', 'consent', 'contract'],
    defaultValue: 'public_task',
    titleEn: 'Lawful basis of processing',
    titleCy: 'Sail gyfreithlon prosesu',
    helpEn: 'Differs between accountable bodies: set it to what your privacy notice says.',
    helpCy:
      'Yn amrywio rhwng cyrff atebol: gosodwch yr hyn y mae eich hysbysiad preifatrwydd yn ei ddweud.',
    source: 'Not published. Privacy notices of accountable bodies differ',
    certainty: 'unset',
  },
  {
    key: 'privacy_notice_version',
    valueType: 'text',
    defaultValue: null,
    demoValue: '2025-04',
    titleEn: 'Version of the privacy notice',
    titleCy: 'Fersiwn yr hysbysiad preifatrwydd',
    helpEn: 'Kept with every expression of interest.',
    helpCy: 'Cedwir gyda phob mynegiant o ddiddordeb.',
    source: 'Each accountable body has its own',
    certainty: 'unset',
  },
  {
    key: 'small_count_threshold',
    valueType: 'integer',
    defaultValue: '5',
    unit: 'people',
    titleEn: 'Small counts',
    titleCy: 'Cyfrifon bach',
    helpEn: 'Published counts above zero and below this number are suppressed.',
    helpCy: "Caiff cyfrifon cyhoeddedig sy'n uwch na sero ac yn is na'r rhif hwn eu celu.",
    source: convention,
    certainty: 'unset',
  },
  {
    key: 'small_count_rounding',
    valueType: 'integer',
    defaultValue: '5',
    unit: 'people',
    titleEn: 'Rounding of published counts',
    titleCy: 'Talgrynnu cyfrifon cyhoeddedig',
    helpEn: 'Published counts are rounded to the nearest multiple.',
    helpCy: "Talgrynnir cyfrifon cyhoeddedig i'r lluosrif agosaf.",
    source: convention,
    certainty: 'unset',
  },
];
