import { openList } from './types';

// The MI note asks for these characteristics and gives no codes; the lists follow the forms in common use.

export const gender = openList('Gender', 'Rhywedd', [
  { code: 'female', en: 'Female', cy: 'Benyw' },
  { code: 'male', en: 'Male', cy: 'Gwryw' },
  { code: 'another', en: 'Non-binary or another gender', cy: 'Anneuaidd neu rywedd arall' },
  { code: 'prefer_not_to_say', en: 'Prefer not to say', cy: 'Gwell peidio â dweud' },
]);

export const maritalStatus = openList('Marital status', 'Statws priodasol', [
  { code: 'single', en: 'Single', cy: 'Sengl' },
  { code: 'married', en: 'Married', cy: 'Priod' },
  { code: 'civil_partnership', en: 'In a civil partnership', cy: 'Mewn partneriaeth sifil' },
  { code: 'cohabiting', en: 'Living with a partner', cy: 'Yn byw gyda phartner' },
  { code: 'separated', en: 'Separated', cy: 'Wedi gwahanu' },
  {
    code: 'divorced_or_dissolved',
    en: 'Divorced, or civil partnership dissolved',
    cy: 'Wedi ysgaru, neu bartneriaeth sifil wedi ei diddymu',
  },
  {
    code: 'widowed_or_surviving',
    en: 'Widowed, or surviving civil partner',
    cy: 'Gweddw, neu bartner sifil sydd wedi goroesi',
  },
  { code: 'prefer_not_to_say', en: 'Prefer not to say', cy: 'Gwell peidio â dweud' },
]);

export const housing = openList('Housing situation', 'Sefyllfa dai', [
  { code: 'owner', en: 'Owner', cy: 'Perchennog' },
  { code: 'private_rent', en: 'Private rent', cy: 'Rhentu preifat' },
  { code: 'social_rent', en: 'Social rent', cy: 'Rhentu cymdeithasol' },
  {
    code: 'family_or_friends',
    en: 'Living with family or friends',
    cy: 'Byw gyda theulu neu ffrindiau',
  },
  { code: 'supported', en: 'Supported housing', cy: 'Tai â chymorth' },
  {
    code: 'temporary_accommodation',
    en: 'Temporary accommodation',
    cy: 'Llety dros dro',
    guidanceEn: 'Counts as homelessness: record that disadvantaged group as well.',
    guidanceCy: 'Yn cyfrif fel digartrefedd: cofnodwch y grŵp dan anfantais hwnnw hefyd.',
  },
  { code: 'homeless', en: 'Homeless or sleeping rough', cy: "Digartref neu'n cysgu allan" },
  {
    code: 'approved_premises',
    en: 'Prison or approved premises',
    cy: 'Carchar neu safle cymeradwy',
  },
  { code: 'other', en: 'Other', cy: 'Arall' },
  { code: 'prefer_not_to_say', en: 'Prefer not to say', cy: 'Gwell peidio â dweud' },
]);

/** Highest level of attainment, by the Regulated Qualifications Framework. */
export const attainment = openList('Highest academic attainment', 'Cyrhaeddiad academaidd uchaf', [
  { code: 'none', en: 'No qualifications', cy: 'Dim cymwysterau' },
  { code: 'entry_level', en: 'Entry level', cy: 'Lefel mynediad' },
  {
    code: 'level_1',
    en: 'Level 1',
    cy: 'Lefel 1',
    guidanceEn: 'For example GCSE grades 1 to 3 (D to G).',
    guidanceCy: 'Er enghraifft TGAU graddau 1 i 3 (D i G).',
  },
  {
    code: 'level_2',
    en: 'Level 2',
    cy: 'Lefel 2',
    guidanceEn: 'For example GCSE grades 4 to 9 (A* to C).',
    guidanceCy: 'Er enghraifft TGAU graddau 4 i 9 (A* i C).',
  },
  {
    code: 'level_3',
    en: 'Level 3',
    cy: 'Lefel 3',
    guidanceEn: 'For example A level or T level.',
    guidanceCy: 'Er enghraifft Safon Uwch neu lefel T.',
  },
  { code: 'level_4', en: 'Level 4', cy: 'Lefel 4' },
  { code: 'level_5', en: 'Level 5', cy: 'Lefel 5' },
  {
    code: 'level_6',
    en: 'Level 6',
    cy: 'Lefel 6',
    guidanceEn: 'For example a degree with honours.',
    guidanceCy: 'Er enghraifft gradd anrhydedd.',
  },
  { code: 'level_7', en: 'Level 7', cy: 'Lefel 7' },
  { code: 'level_8', en: 'Level 8', cy: 'Lefel 8' },
  {
    code: 'other_or_overseas',
    en: 'Other or overseas qualification',
    cy: 'Cymhwyster arall neu o dramor',
  },
  { code: 'unknown', en: 'Unknown', cy: 'Anhysbys' },
]);

export const unemploymentLength = openList('Length of unemployment', 'Hyd y diweithdra', [
  { code: 'under_6_months', en: 'Less than 6 months', cy: 'Llai na 6 mis' },
  { code: 'from_6_to_11_months', en: '6 to 11 months', cy: '6 i 11 mis' },
  { code: 'from_12_to_23_months', en: '12 to 23 months', cy: '12 i 23 mis' },
  {
    code: 'from_24_to_59_months',
    en: '2 years to less than 5 years',
    cy: '2 flynedd i lai na 5 mlynedd',
  },
  { code: 'five_years_or_more', en: '5 years or more', cy: '5 mlynedd neu fwy' },
  { code: 'never_worked', en: 'Never worked', cy: 'Erioed wedi gweithio' },
  { code: 'in_work', en: 'In work', cy: 'Mewn gwaith' },
]);
