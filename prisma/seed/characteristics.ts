import type { CodeOf } from '../reference/index';
import { weighted } from './random';

// How the characteristics that are asked for at the referral are spread, roughly as in programmes of this kind.

export const gender = weighted<CodeOf<'gender'>>({
  female: 50,
  male: 46,
  another: 2,
  prefer_not_to_say: 2,
});
export const ethnicity = weighted<CodeOf<'ethnicity'>>({
  white_british: 78,
  other_white: 5,
  indian: 2,
  african: 3,
  caribbean: 1.5,
  other_asian: 2,
  white_and_black_caribbean: 1.5,
  white_and_asian: 1,
  pakistani: 1,
  bangladeshi: 1,
  gypsy_or_irish_traveller: 1,
  roma: 0.5,
  any_other: 1,
  prefer_not_to_say: 1.5,
});
export const maritalStatus = weighted<CodeOf<'marital_status'>>({
  single: 58,
  married: 14,
  cohabiting: 11,
  divorced_or_dissolved: 8,
  separated: 5,
  prefer_not_to_say: 2,
  widowed_or_surviving: 1.5,
  civil_partnership: 0.5,
});
export const housing = weighted<CodeOf<'housing'>>({
  social_rent: 30,
  private_rent: 27,
  family_or_friends: 22,
  owner: 9,
  supported: 4,
  temporary_accommodation: 4,
  homeless: 1.5,
  other: 1.5,
  prefer_not_to_say: 1,
});
export const attainment = weighted<CodeOf<'attainment'>>({
  none: 15,
  entry_level: 8,
  level_1: 18,
  level_2: 26,
  level_3: 15,
  level_4: 4,
  level_5: 3,
  level_6: 6,
  level_7: 2,
  other_or_overseas: 2,
  unknown: 1,
});
export const channel = weighted<CodeOf<'contact_channel'>>({
  text_message: 35,
  telephone: 30,
  email: 20,
  face_to_face: 6,
  video_call: 4,
  letter: 3,
  representative: 1.5,
  relay_or_interpreter: 0.5,
});
