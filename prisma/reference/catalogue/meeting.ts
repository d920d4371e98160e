import { captured, counted, countedBy } from './make';

/** Table A, the initial meeting. */
export const meetingRows = [
  counted('A2.01', 'monthly'),
  counted('A2.02', 'monthly'),
  countedBy(
    'A2.03',
    'monthly',
    ['A2.03.not_eligible', 'A2.03.not_suitable'],
    [
      'Not eligible or not suitable at the initial meeting',
      'Anghymwys neu anaddas yn y cyfarfod cyntaf',
    ],
    [
      'Two figures: people found not eligible, and people found not suitable.',
      'Dau ffigur: pobl y canfuwyd eu bod yn anghymwys, a phobl y canfuwyd eu bod yn anaddas.',
    ],
  ),
  counted('A2.04', 'monthly'),
  captured(
    'A2.05',
    'monthly',
    ['Identifier with the initial meeting', 'Dynodydd gyda’r cyfarfod cyntaf'],
    [
      'The meeting hangs on the person, whose number and reference go with every row.',
      'Mae’r cyfarfod ynghlwm wrth y person, y mae ei rif a’i gyfeirnod yn mynd gyda phob rhes.',
    ],
    ['ExpressionOfInterest.participantId', 'Participant.reference'],
  ),
  captured(
    'A2.06',
    'monthly',
    ['Passed the pre-screen', 'Wedi pasio’r rhag-sgrinio'],
    ['Whether the person passed the pre-screen.', 'A basiodd y person y rhag-sgrinio.'],
    ['ExpressionOfInterest.preScreenPassed'],
  ),
  captured(
    'A2.07',
    'monthly',
    ['Passed the pre-screen, not referred', 'Wedi pasio’r rhag-sgrinio, heb atgyfeiriad'],
    [
      'Whether a person who passed was not referred: passed, with a day of the decision not to refer.',
      'A oedd person a basiodd heb ei atgyfeirio: wedi pasio, gyda diwrnod y penderfyniad i beidio ag atgyfeirio.',
    ],
    ['ExpressionOfInterest.preScreenPassed', 'ExpressionOfInterest.notReferredOn'],
  ),
  captured(
    'A2.08',
    'monthly',
    ['Date of passing the pre-screen', 'Dyddiad pasio’r rhag-sgrinio'],
    ['The day of the pre-screen that was passed.', 'Diwrnod y rhag-sgrinio a basiwyd.'],
    ['ExpressionOfInterest.preScreenOn'],
  ),
  captured(
    'A2.09',
    'monthly',
    ['Reason not referred', 'Rheswm dros beidio ag atgyfeirio'],
    ['One of the six reasons.', 'Un o’r chwe rheswm.'],
    ['ExpressionOfInterest.notReferredReason'],
  ),
  captured(
    'A2.10',
    'monthly',
    ['Stage at which removed', 'Cam y tynnwyd y person ohono'],
    [
      'The last stage the person reached before leaving the way to the programme.',
      'Y cam olaf a gyrhaeddodd y person cyn gadael y ffordd at y rhaglen.',
    ],
    ['ExpressionOfInterest.removedAtStage'],
  ),
  captured(
    'A2.11',
    'monthly',
    ['Date of the decision not to refer', 'Dyddiad y penderfyniad i beidio ag atgyfeirio'],
    ['The day on which it was decided.', 'Y diwrnod y penderfynwyd.'],
    ['ExpressionOfInterest.notReferredOn'],
  ),
];
