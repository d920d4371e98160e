// What the invented people of the demonstration wrote, in the words of an office.

/** What a warning was answered with, by the key of the check. */
export const answers: Readonly<Record<string, string>> = {
  eligibility_unknown: 'Evidence was seen at the first meeting. The records are being completed.',
  start_not_keyed: 'A backlog after leave in the team. All of them will be keyed this week.',
  acknowledgement_missing: 'Raised with the partners at the weekly call. Answers are promised.',
  contact_owed: 'Checked with each team: holidays and illness. Everybody has an appointment now.',
  characteristics_missing: 'We ask again at the next review and offer "prefer not to say".',
  possible_duplicate: 'Checked: these are different people.',
  earnings_overlap: 'Checked against payslips: arrears and a bonus. Nothing counts twice.',
  milestone_paths_differ: 'On the reconciliation list. PRaP usually follows a month later.',
  profile_missing: 'The new profile is with DWP for agreement.',
};

/** What a partner's manager answered for the own part. */
export const partnersAnswers: Readonly<Record<string, string>> = {
  contact_owed: 'Two of the team were ill. Everybody named here has been called since.',
  start_not_keyed: 'Sent to the council for keying on Monday.',
};

/** Why a waiver was asked for, by the key of the check. */
export const waivers: Readonly<Record<string, string>> = {
  nino_missing: 'These people still wait for their number. We add it as soon as it comes.',
  data_sharing_missing: 'The renewal of the agreement is with both legal teams.',
  part_not_signed: 'The partner cannot sign while data sharing has lapsed. We checked its part.',
};

/** What stands where nobody thought of better words. */
export const otherwise = 'Looked at and accepted for this return.';

export const reopening = 'Two sessions and a correction came in after the return was sent.';

export const questions =
  'Referrals fell by more than a third against the month before. Please confirm the number and say why.';

/** Why records were changed after a return was sent. */
export const reasons = {
  lateSession: 'Found on paper when the diary was checked.',
  wrongReason: 'The leaving form was read again: another reason was ticked.',
  wrongEnd: 'Recorded for the wrong person, who is still on the programme.',
  wrongSession: 'Entered for the wrong person.',
} as const;
