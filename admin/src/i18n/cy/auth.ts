import type { auth as english } from '../en/auth';
import type { SameKeys } from '../shape';

/** Tudalennau mewngofnodi a chyfrinair. */
export const auth = {
  title: 'Mewngofnodi',
  intro: 'Defnyddiwch y cyfeiriad e-bost a’r cyfrinair a osododd eich gweinyddwr ar eich cyfer.',
  forgotten: 'Wedi anghofio eich cyfrinair? Gofynnwch i’ch gweinyddwr osod un newydd.',
  signingIn: 'Wrthi’n mewngofnodi',
  emailMissing: 'Rhowch eich cyfeiriad e-bost',
  passwordMissing: 'Rhowch eich cyfrinair',
  changeTitle: 'Newid cyfrinair',
  currentPassword: 'Cyfrinair presennol',
  newPassword: 'Cyfrinair newydd',
  repeatPassword: 'Cyfrinair newydd eto',
  change: 'Newid cyfrinair',
  changed: 'Mae eich cyfrinair wedi newid. Mae eich sesiynau eraill wedi’u hallgofnodi.',
  rules: {
    title: 'Mae cyfrinair da',
    length: 'yn cynnwys %{count} nod neu fwy',
    words: 'yn gallu bod yn dri neu bedwar gair na fyddai neb ond chi’n eu rhoi ynghyd',
    unique: 'heb ei ddefnyddio yn unman arall',
  },
  tooShort: 'Defnyddiwch %{count} nod neu fwy',
  tooLong: 'Defnyddiwch %{count} nod neu lai',
  notRepeated: 'Nid yw’r ddau gyfrinair newydd yr un fath',
  sameAsBefore: 'Dewiswch gyfrinair nad ydych yn ei ddefnyddio nawr',
  refused: {
    wrongCredentials: 'Mae’r cyfeiriad e-bost neu’r cyfrinair yn anghywir.',
    wrongPassword: 'Nid hwnnw yw eich cyfrinair presennol.',
    tooManyAttempts: 'Gormod o ymdrechion. Arhoswch ychydig funudau, yna rhowch gynnig arall arni.',
    tooManyAttemptsFor:
      'Gormod o ymdrechion. Rhowch gynnig arall arni ymhen 1 munud. |||| Gormod o ymdrechion. Rhowch gynnig arall arni ymhen %{smart_count} munud.',
    weakPassword:
      'Mae’r cyfrinair hwnnw’n rhy fyr, yn rhy hir neu’n rhy gyfarwydd. Dewiswch un arall.',
    unavailable: 'Nid atebodd y gwasanaeth mewngofnodi. Rhowch gynnig arall arni cyn bo hir.',
  },
} satisfies SameKeys<typeof english>;
