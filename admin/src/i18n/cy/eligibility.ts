import type { eligibility as english, prap as englishPrap } from '../en/eligibility';
import type { SameKeys } from '../shape';

/** Egluro cymhwysedd. */
export const eligibility = {
  title: 'Cymhwysedd',
  live: 'Yr hyn y mae’r atebion hyd yma yn ei ddweud. Ni chedwir dim eto.',
  recorded: 'Yr hyn y mae’r ffeithiau a gofnodwyd yn ei ddweud heddiw.',
  waiting: 'Cyn gynted ag y bydd atebion, bydd y profion yn ymddangos yma.',
  verdict: {
    yes: 'Yn gymwys',
    no: 'Ddim yn gymwys',
    open: 'Nid yw popeth yn hysbys eto',
  },
  results: {
    pass: 'Wedi’i fodloni.',
    fail: 'Heb ei fodloni.',
    warn: 'I’w gadarnhau.',
    unknown: 'Ddim yn hysbys eto.',
  },
  confirmed: 'Derbyniwyd er hynny',
  confirmedBy: '%{name}, %{date}',
  warnings: {
    declared_basis: 'Nid yw’r rheswm a ddatganwyd yn cyd-fynd â’r cyflyrau a’r grwpiau a gofnodwyd',
    work_history: 'Mae’r cyfnod allan o waith neu mewn gwaith yn fyrrach na’r arfer',
    at_risk_of_losing_work: 'Mewn gwaith heb fod mewn perygl o’i golli',
  },
} satisfies SameKeys<typeof english>;

/** Mewnbynnu dechreuadau i PRaP. */
export const prap = {
  button: 'Mewnbynnu i PRaP',
  buttonOf: 'Mewnbynnu i PRaP: %{name}',
  title: 'Mewnbynnu i PRaP: %{name}',
  intro: 'Copïwch bob ffaith i PRaP, yna cofnodwch yma ei fod wedi’i wneud.',
  copy: 'Copïo: %{name}',
  copied: 'Copïwyd: %{name}',
  marked: 'Mae %{name} wedi’i farcio: copïwch ef â’ch bysellfwrdd.',
} satisfies SameKeys<typeof englishPrap>;
