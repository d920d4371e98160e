import { fixedList, openList } from './types';

/** The six short reasons of the MI note for not being referred or not starting. */
export const notStartedReason = fixedList(
  'Reason not referred or not started',
  'Rheswm dros beidio ag atgyfeirio neu ddechrau',
  [
    { code: 'no_contact', en: 'No contact', cy: 'Dim cyswllt' },
    {
      code: 'declined',
      en: 'Declined to participate',
      cy: 'Wedi gwrthod cymryd rhan',
    },
    {
      code: 'moved_out_of_area',
      en: 'Moved out of the delivery area',
      cy: "Wedi symud allan o'r ardal ddarparu",
    },
    {
      code: 'ineligible',
      en: 'Ineligible',
      cy: 'Anghymwys',
      guidanceEn:
        'A rule of the programme is not met: age, residence, work, need or other provision.',
      guidanceCy:
        "Ni fodlonir un o reolau'r rhaglen: oedran, preswylio, gwaith, angen neu ddarpariaeth arall.",
    },
    {
      code: 'unsuitable',
      en: 'Unsuitable',
      cy: 'Anaddas',
      guidanceEn: 'The rules are met, but this support is not what the person needs.',
      guidanceCy: 'Bodlonir y rheolau, ond nid y cymorth hwn sydd ei angen ar y person.',
    },
    { code: 'other', en: 'Other', cy: 'Arall' },
  ],
);

/**
 * The 16 scenarios of the MI note, each mapped to one of the six reasons. The note names both lists
 * and leaves the mapping open, so it is data that an accountable body can read and question.
 */
export const notStartedScenario = openList(
  'Scenario for not starting',
  'Senario dros beidio â dechrau',
  [
    {
      code: 'not_contactable',
      en: 'The person could not be contacted in the contact period after the referral',
      cy: "Nid oedd modd cysylltu â'r person yn y cyfnod cysylltu ar ôl yr atgyfeiriad",
      mapsTo: 'no_contact',
    },
    {
      code: 'missed_initial_meeting',
      en: 'The person did not attend the initial meeting and could not be contacted to rearrange it',
      cy: "Ni ddaeth y person i'r cyfarfod cyntaf ac nid oedd modd cysylltu i'w aildrefnu",
      mapsTo: 'no_contact',
    },
    {
      code: 'chose_not_to_start',
      en: 'The person chose not to start',
      cy: 'Dewisodd y person beidio â dechrau',
      mapsTo: 'declined',
    },
    {
      code: 'moved_out_since_referral',
      en: 'The person has moved out of the delivery area since the referral',
      cy: "Mae'r person wedi symud o'r ardal ddarparu ers yr atgyfeiriad",
      mapsTo: 'moved_out_of_area',
    },
    {
      code: 'on_dwp_programme',
      en: 'The person is already on another employment programme funded by DWP',
      cy: "Mae'r person eisoes ar raglen gyflogaeth arall a ariennir gan DWP",
      mapsTo: 'ineligible',
    },
    {
      code: 'on_other_programme',
      en: 'The person is already on another employment programme not funded by DWP',
      cy: "Mae'r person eisoes ar raglen gyflogaeth arall nad yw'n cael ei hariannu gan DWP",
      mapsTo: 'ineligible',
    },
    {
      code: 're_referral_rejected',
      en: 'The person was on Connect to Work before and the new referral is rejected',
      cy: "Bu'r person ar Connect to Work o'r blaen a gwrthodir yr atgyfeiriad newydd",
      mapsTo: 'ineligible',
    },
    {
      code: 'already_on_connect_to_work',
      en: 'The person is on Connect to Work at present',
      cy: "Mae'r person ar Connect to Work ar hyn o bryd",
      mapsTo: 'ineligible',
    },
    {
      code: 'became_unsuitable',
      en: 'The person has become unsuitable since the referral, for a reason not listed here',
      cy: "Mae'r person wedi dod yn anaddas ers yr atgyfeiriad, am reswm nas rhestrir yma",
      mapsTo: 'unsuitable',
    },
    {
      code: 'became_ineligible',
      en: 'The person has become ineligible since the referral, for a reason not listed here',
      cy: "Mae'r person wedi dod yn anghymwys ers yr atgyfeiriad, am reswm nas rhestrir yma",
      mapsTo: 'ineligible',
    },
    {
      code: 'condition_deteriorated',
      en: "The person's condition or disadvantage has become worse since the referral",
      cy: 'Mae cyflwr neu anfantais y person wedi gwaethygu ers yr atgyfeiriad',
      mapsTo: 'unsuitable',
    },
    {
      code: 'condition_improved',
      en: "The person's condition or disadvantage has improved since the referral",
      cy: 'Mae cyflwr neu anfantais y person wedi gwella ers yr atgyfeiriad',
      mapsTo: 'unsuitable',
    },
    {
      code: 'never_suitable',
      en: 'The person is not suitable, and was not suitable when referred',
      cy: "Nid yw'r person yn addas, ac nid oedd yn addas adeg yr atgyfeiriad",
      mapsTo: 'unsuitable',
    },
    {
      code: 'referred_in_error',
      en: 'Referred in error: the person was not eligible when referred',
      cy: 'Atgyfeiriwyd drwy gamgymeriad: nid oedd y person yn gymwys adeg yr atgyfeiriad',
      guidanceEn: 'Not for a person who was already on other provision: choose that scenario.',
      guidanceCy:
        'Nid ar gyfer person a oedd eisoes ar ddarpariaeth arall: dewiswch y senario honno.',
      mapsTo: 'ineligible',
    },
    {
      code: 'found_job',
      en: 'The person found a job since the referral',
      cy: "Mae'r person wedi dod o hyd i swydd ers yr atgyfeiriad",
      guidanceEn: 'Out-of-work support only.',
      guidanceCy: 'Cymorth i bobl sydd allan o waith yn unig.',
      mapsTo: 'other',
    },
    {
      code: 'other_scenario',
      en: 'Another reason for not starting that is not covered here',
      cy: 'Rheswm arall dros beidio â dechrau nas cwmpesir yma',
      mapsTo: 'other',
    },
  ],
);
