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
    length: 'yn hir: 12 nod neu fwy',
    words: 'yn gallu bod yn dri neu bedwar gair na fyddai neb ond chi’n eu rhoi ynghyd',
    unique: 'heb ei ddefnyddio yn unman arall',
  },
  notRepeated: 'Nid yw’r ddau gyfrinair newydd yr un fath',
  unavailable: 'Nid atebodd y gwasanaeth mewngofnodi. Rhowch gynnig arall arni cyn bo hir.',
} satisfies SameKeys<typeof english>;
