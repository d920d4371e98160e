import type { users as english, userCommands as englishCommands } from '../en/users';
import type { SameKeys } from '../shape';

export const users = {
  name: 'Defnyddiwr |||| Defnyddwyr',
  create: 'Ychwanegu defnyddiwr',
  about: 'Am y cyfrif',
  accountActions: 'Mynediad at Placewell',
  ofOrganisation: 'Defnyddwyr',
  noneHere: 'Nid oes neb o’r sefydliad hwn yn mewngofnodi, neu nid oes gennych hawl i’w gweld.',
  never: 'Byth',
  access: {
    open: 'Yn gallu mewngofnodi',
    locked: 'Wedi’i gloi allan am y tro',
    disabled: 'Wedi’i analluogi',
  },
  fields: {
    name: 'Enw',
    email: 'Cyfeiriad e-bost',
    role: 'Rôl',
    organisation: 'Sefydliad',
    organisationId: 'Sefydliad',
    specialist: 'Arbenigwr Cyflogaeth',
    locale: 'Iaith',
    lastSignInAt: 'Mewngofnodi diwethaf',
    passwordResetAt: 'Rhoddwyd cyfrinair dros dro',
    createdAt: 'Ychwanegwyd',
    disabledAt: 'Analluogwyd',
  },
  help: {
    organisationId:
      'Dim ond sefydliadau yr ydych yn rheoli eu cyfrifon. Ni ellir ei newid yn ddiweddarach.',
    role: 'Dewiswch y sefydliad yn gyntaf. Mae rôl newydd yn cyfrif o’r cais nesaf ymlaen.',
    email: 'Fe’i defnyddir i fewngofnodi.',
    locale: 'Gall y person ei newid.',
  },
  password: {
    title: 'Cyfrinair dros dro %{name}',
    text: 'Rhowch ef wyneb yn wyneb neu dros y ffôn. Bydd %{name} yn gosod cyfrinair eu hunain ar ôl mewngofnodi.',
    warning:
      'Dim ond nawr y gwelwch y cyfrinair hwn. Nid yw Placewell yn cadw dim a allai ei ddangos eto; os caiff ei golli, ailosodwch ef.',
    lost: 'Collwyd y cysylltiad cyn i’r cyfrinair gyrraedd. Mae cyfrif %{name} wedi’i gadw: defnyddiwch “Ailosod cyfrinair” i gael un newydd.',
  },
} satisfies SameKeys<typeof english>;

export const userCommands = {
  createUser: { done: 'Ychwanegwyd y defnyddiwr' },
  updateUser: { done: 'Newidiwyd y defnyddiwr' },
  resetPassword: {
    button: 'Ailosod cyfrinair',
    title: 'Ailosod cyfrinair %{name}?',
    intro:
      'Caiff %{name} eu hallgofnodi ym mhobman, a byddant yn mewngofnodi nesaf â chyfrinair dros dro y byddwch yn ei weld unwaith. Daw cloi allan i ben.',
    submit: 'Ailosod cyfrinair',
    done: 'Ailosodwyd y cyfrinair',
  },
  endSessions: {
    button: 'Allgofnodi ym mhobman',
    title: 'Allgofnodi %{name} ym mhobman?',
    intro: 'Daw pob sesiwn gan %{name} i ben ar unwaith. Gellir mewngofnodi eto.',
    submit: 'Allgofnodi ym mhobman',
    done: 'Allgofnodwyd ym mhobman',
  },
  disableUser: {
    button: 'Analluogi',
    title: 'Analluogi cyfrif %{name}?',
    intro: 'Caiff %{name} eu cau allan o’r clic nesaf ymlaen. Ni chollir dim a gofnodwyd ganddynt.',
    submit: 'Analluogi',
    done: 'Analluogwyd y cyfrif',
  },
  enableUser: {
    button: 'Galluogi',
    title: 'Galluogi cyfrif %{name}?',
    intro: 'Gall %{name} fewngofnodi eto â’r cyfrinair a oedd ganddynt.',
    submit: 'Galluogi',
    done: 'Galluogwyd y cyfrif',
  },
} satisfies SameKeys<typeof englishCommands>;
