import { openList } from './types';

/** The 20 types of disability and health condition of the MI note. All that a person has are recorded. */
export const condition = openList('Disability or health condition', 'Anabledd neu gyflwr iechyd', [
  {
    code: 'mental_health',
    en: 'Depression, stress, anxiety or other mental health condition',
    cy: 'Iselder, straen, gorbryder neu gyflwr iechyd meddwl arall',
    guidanceEn: "The person's own word is enough; no diagnosis is needed.",
    guidanceCy: 'Mae gair y person ei hun yn ddigon; nid oes angen diagnosis.',
  },
  {
    code: 'joint_bone_muscle',
    en: 'Joint, bone or muscle condition',
    cy: "Cyflwr ar y cymalau, yr esgyrn neu'r cyhyrau",
  },
  { code: 'seeing', en: 'Difficulty in seeing', cy: 'Anhawster gweld' },
  { code: 'hearing', en: 'Difficulty in hearing', cy: 'Anhawster clywed' },
  { code: 'speech', en: 'Speech impediment', cy: 'Nam ar y lleferydd' },
  {
    code: 'skin_disfigurement_allergy',
    en: 'Skin condition, severe disfigurement or allergy',
    cy: 'Cyflwr croen, anffurfiad difrifol neu alergedd',
  },
  {
    code: 'chest_breathing',
    en: 'Chest or breathing problem, asthma or bronchitis',
    cy: 'Problem ar y frest neu wrth anadlu, asthma neu froncitis',
  },
  {
    code: 'heart_circulation',
    en: 'Heart, blood pressure or blood circulation condition',
    cy: 'Cyflwr ar y galon, pwysedd gwaed neu gylchrediad y gwaed',
  },
  {
    code: 'digestive',
    en: 'Stomach, liver, kidney or digestive problem',
    cy: "Problem ar y stumog, yr afu, yr arennau neu'r system dreulio",
  },
  { code: 'cancer', en: 'Cancer', cy: 'Canser' },
  { code: 'diabetes', en: 'Diabetes', cy: 'Diabetes' },
  { code: 'epilepsy', en: 'Epilepsy', cy: 'Epilepsi' },
  {
    code: 'dementia',
    en: "Dementia, for example Alzheimer's disease",
    cy: 'Dementia, er enghraifft clefyd Alzheimer',
  },
  {
    code: 'learning_disability',
    en: 'Learning disability',
    cy: 'Anabledd dysgu',
    guidanceEn: 'A lifelong need for support with learning and everyday activities.',
    guidanceCy: 'Angen gydol oes am gymorth gyda dysgu a gweithgareddau bob dydd.',
  },
  {
    code: 'learning_difficulty',
    en: 'Learning difficulty, for example dyslexia or dyspraxia',
    cy: 'Anhawster dysgu, er enghraifft dyslecsia neu ddyspracsia',
    guidanceEn: 'A difficulty with one kind of learning that does not affect general ability.',
    guidanceCy: "Anhawster gydag un math o ddysgu nad yw'n effeithio ar allu cyffredinol.",
  },
  { code: 'autism', en: 'Autism', cy: 'Awtistiaeth' },
  { code: 'adhd', en: 'ADHD', cy: 'ADHD' },
  {
    code: 'chronic_pain_fatigue',
    en: 'Chronic pain or fatigue condition, for example fibromyalgia or ME',
    cy: 'Cyflwr poen neu flinder cronig, er enghraifft ffibromyalgia neu ME',
  },
  { code: 'other_progressive', en: 'Other progressive condition', cy: 'Cyflwr cynyddol arall' },
  {
    code: 'other',
    en: 'Other health condition or disability',
    cy: 'Cyflwr iechyd neu anabledd arall',
    guidanceEn: 'Only when none of the others fits.',
    guidanceCy: "Dim ond pan nad yw'r un o'r lleill yn addas.",
  },
]);
