import { fixedList, openList } from './types';

/** The three grounds on which a person of 16 or 17 can take part. */
export const ageException = fixedList('Exception at age 16 or 17', 'Eithriad yn 16 neu 17 oed', [
  {
    code: 'universal_credit_under_18',
    en: 'Receives Universal Credit while under 18',
    cy: 'Yn cael Credyd Cynhwysol cyn bod yn 18 oed',
  },
  {
    code: 'could_not_engage_in_learning',
    en: 'Tried available education or training and could not engage with it',
    cy: 'Wedi rhoi cynnig ar addysg neu hyfforddiant a heb allu ymgysylltu ag ef',
    guidanceEn: 'Education or training that the person attends now comes first.',
    guidanceCy: "Addysg neu hyfforddiant y mae'r person yn ei ddilyn nawr sy'n dod gyntaf.",
  },
  {
    code: 'apprenticeship_at_risk',
    en: 'On an apprenticeship that is at risk of ending',
    cy: 'Ar brentisiaeth sydd mewn perygl o ddod i ben',
    guidanceEn: 'Because of a disability, a health condition or another barrier.',
    guidanceCy: 'Oherwydd anabledd, cyflwr iechyd neu rwystr arall.',
  },
]);

export const rightToWorkStatus = fixedList('Right to work', 'Hawl i weithio', [
  { code: 'confirmed', en: 'Confirmed', cy: 'Wedi ei gadarnhau' },
  { code: 'not_held', en: 'Does not have the right', cy: "Nid yw'r hawl ganddynt" },
  { code: 'not_checked', en: 'Not checked yet', cy: 'Heb ei wirio eto' },
]);

/** Other employment provision. Group "intensive" rules a person out while it lasts. */
export const otherProvision = openList(
  'Other employment provision',
  'Darpariaeth gyflogaeth arall',
  [
    { code: 'none', en: 'None', cy: 'Dim' },
    {
      code: 'completed',
      en: 'Was on another programme and has completed it',
      cy: 'Bu ar raglen arall ac wedi ei chwblhau',
      guidanceEn: 'A person can move on to Connect to Work when the other programme is complete.',
      guidanceCy:
        'Gall person symud ymlaen i Connect to Work pan fydd y rhaglen arall wedi ei chwblhau.',
    },
    { code: 'restart', en: 'Restart Scheme', cy: 'Cynllun Ailgychwyn', group: 'intensive' },
    {
      code: 'individual_placement_and_support',
      en: 'Another Individual Placement and Support service',
      cy: 'Gwasanaeth Lleoli a Chefnogi Unigol arall',
      group: 'intensive',
    },
    {
      code: 'work_and_health_programme',
      en: 'Work and Health Programme',
      cy: 'Rhaglen Gwaith ac Iechyd',
      group: 'intensive',
    },
    {
      code: 'other_dwp_programme',
      en: 'Another intensive programme funded by DWP',
      cy: 'Rhaglen ddwys arall a ariennir gan DWP',
      group: 'intensive',
    },
    {
      code: 'other_programme',
      en: 'Another intensive programme not funded by DWP',
      cy: "Rhaglen ddwys arall nad yw'n cael ei hariannu gan DWP",
      group: 'intensive',
    },
  ],
);
