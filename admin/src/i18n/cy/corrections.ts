import type { correctionCommands as english } from '../en/corrections';
import type { SameKeys } from '../shape';

/** Y ffurflen sy’n cywiro cofnod. */
const correct = <Fields extends object>(title: string, fields: Fields, button = 'Cywiro') => ({
  button,
  buttonOf: `${button}: %{of}`,
  title,
  intro: 'Cedwir eich rheswm yn yr hanes.',
  done: 'Wedi ei gywiro',
  fields,
});

/** Y ffurflen sy’n tynnu cofnod yn ôl. */
const takeBack = (title: string) => ({
  button: 'Tynnu’n ôl',
  buttonOf: 'Tynnu’n ôl: %{of}',
  title,
  intro:
    'Nid yw’n cael ei gyfrif yn unman bellach. Cedwir yn yr hanes pwy a’i tynnodd yn ôl, pryd a pham.',
  submit: 'Tynnu’n ôl',
  done: 'Wedi ei dynnu’n ôl',
});

export const correctionCommands = {
  correctAssessment: {
    ...correct('Cywiro’r asesiad', {
      preScreenOn: 'Dyddiad y rhag-sgrinio',
      initialMeetingOn: 'Dyddiad y cyfarfod cyntaf',
      notReferredOn: 'Dyddiad y penderfyniad',
      notReferredReason: 'Rheswm y penderfyniad',
    }),
    button: 'Cywiro’r asesiad',
    buttonOf: 'Cywiro’r asesiad: %{name}',
  },
  takeBackDecision: {
    ...takeBack('Tynnu’r penderfyniad i beidio ag atgyfeirio yn ôl'),
    button: 'Tynnu’r penderfyniad yn ôl',
    buttonOf: 'Tynnu’r penderfyniad yn ôl: %{name}',
    intro: 'Mae’r person wedyn lle’r oedd cyn hynny. Cedwir eich rheswm yn yr hanes.',
  },
  correctReferral: {
    ...correct('Cywiro’r atgyfeiriad', {
      referredOn: 'Dyddiad yr atgyfeiriad',
      inputOn: 'Dyddiad ei fewnbynnu',
      cohort: 'Grŵp',
      modelReferredTo: 'Model yr atgyfeiriwyd iddo',
      acknowledgedOn: 'Dyddiad y gydnabyddiaeth',
      rejectedOn: 'Dyddiad y gwrthodiad',
      cancelledOn: 'Dyddiad y canslo',
      scenario: 'Pam na ddechreuodd y person',
      keyedIntoPrapOn: 'Dyddiad mewnbynnu i PRaP',
      prapReference: 'Cyfeirnod yn PRaP',
    }),
    button: 'Cywiro’r atgyfeiriad',
    buttonOf: 'Cywiro’r atgyfeiriad: %{name}',
  },
  takeBackStep: {
    ...takeBack('Tynnu cam yn ôl'),
    button: 'Tynnu cam yn ôl',
    buttonOf: 'Tynnu cam yn ôl: %{name}',
    intro:
      'Ar gyfer cam na ddigwyddodd erioed. Rhaid cywiro neu dynnu’n ôl yn gyntaf yr hyn sy’n dibynnu arno. Cedwir eich rheswm yn yr hanes.',
    fields: { step: 'Cam' },
    steps: {
      acknowledgement: 'Y gydnabyddiaeth',
      rejection: 'Y gwrthodiad',
      cancellation: 'Y canslo',
      start: 'Y dechrau',
      keying: 'Y mewnbynnu i PRaP',
      end: 'Y diwedd',
    },
  },
  correctModelPeriod: correct('Cywiro’r model cymorth', {
    model: 'Model',
    startsOn: 'Diwrnod cyntaf',
    changeReason: 'Pam y symudodd y person',
  }),
  takeBackModelChange: takeBack('Tynnu’r newid model yn ôl'),
  correctAssignment: correct('Cywiro’r neilltuad', {
    specialistId: 'Arbenigwr Cyflogaeth',
    startsOn: 'Diwrnod cyntaf',
  }),
  takeBackAssignment: takeBack('Tynnu’r neilltuad yn ôl'),
  correctInterruption: {
    ...correct('Cywiro’r saib neu’r ymddieithriad', {
      startsOn: 'Diwrnod cyntaf',
      endsOn: 'Diwrnod olaf',
      interruptionReason: 'Rheswm',
    }),
    help: { endsOn: 'Diwrnod y dychwelyd. Gadewch yn wag tra bo’n para.' },
  },
  takeBackInterruption: takeBack('Tynnu’r saib neu’r ymddieithriad yn ôl'),
  correctExtension: {
    ...correct('Cywiro’r estyniad', {
      extensionReason: 'Rheswm',
      months: 'Misoedd',
      approvedBy: 'Cymeradwywyd gan',
      approvedOn: 'Dyddiad y gymeradwyaeth',
    }),
    help: { months: 'Dim ond yr estyniad diweddaraf all newid ei fisoedd.' },
  },
  takeBackExtension: takeBack('Tynnu’r estyniad yn ôl'),
  correctStage: correct('Cywiro’r cam cymorth', { reachedOn: 'Dyddiad ei gyrraedd' }),
  takeBackStage: takeBack('Tynnu’r cam cymorth yn ôl'),
  correctSession: correct('Cywiro’r sesiwn', {
    heldOn: 'Dyddiad',
    attendance: 'Presenoldeb',
    mode: 'Sut y’i cynhaliwyd',
    minutes: 'Munudau',
    contents: 'Am beth yr oedd',
    note: 'Nodyn',
  }),
  takeBackSession: takeBack('Tynnu’r sesiwn yn ôl'),
  correctEmployerContact: correct('Cywiro’r cyswllt â chyflogwr', {
    contactedOn: 'Dyddiad',
    kind: 'Ynghylch',
    madeBy: 'Gwnaed gan',
    mode: 'Sut y’i gwnaed',
    note: 'Nodyn',
  }),
  takeBackEmployerContact: takeBack('Tynnu’r cyswllt â chyflogwr yn ôl'),
  correctJob: {
    ...correct(
      'Cywiro dyddiadau’r swydd',
      { startedOn: 'Diwrnod cyntaf', endedOn: 'Diwrnod olaf', leavingReason: 'Pam y daeth i ben' },
      'Cywiro dyddiadau',
    ),
    help: { endedOn: 'Gadewch yn wag tra bo’r swydd yn parhau.' },
  },
  takeBackJob: takeBack('Tynnu’r swydd yn ôl'),
  takeBackVocationalProfile: {
    ...takeBack('Tynnu’r proffil galwedigaethol yn ôl'),
    buttonOf: 'Tynnu’r proffil galwedigaethol yn ôl',
  },
  takeBackJobPreference: takeBack('Tynnu’r dewis swydd yn ôl'),
  takeBackActionPlanStep: takeBack('Tynnu cam y cynllun gweithredu yn ôl'),
  correctActionPlanReview: correct('Cywiro’r adolygiad', {
    summary: 'Yr hyn y cytunwyd arno',
    reviewedOn: 'Dyddiad yr adolygiad',
    nextReviewOn: 'Yr adolygiad nesaf',
  }),
  takeBackActionPlanReview: takeBack('Tynnu’r adolygiad yn ôl'),
  takeBackAdjustment: takeBack('Tynnu’r addasiad yn ôl'),
} satisfies SameKeys<typeof english>;
