import { eligibilityFacts, origin } from '../../commands/expression';
import { personFields } from '../../commands/person';
import type { Viewer } from '../../providers/viewer';
import type { FormField } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';
import { KnownPersonInput } from './KnownPersonInput';

type Answers = Readonly<Record<string, unknown>>;
const isKnown = ({ isKnown: known }: Answers) => known === true;
const isNew = (answers: Answers) => !isKnown(answers);

const organisation = (source: string, kind: string): FormField => ({
  kind: 'record',
  source,
  resource: 'organisations',
  optionText: { en: 'name', cy: 'nameCy' },
  filter: { kind },
  sort: { field: 'name', order: 'ASC' },
  section: 'origin',
});

/** Asked only of those who have a choice: of the body they work for, or of the partner who takes the person on. */
const places = ({ partnerId, accountableBodyIds }: Viewer): readonly FormField[] => [
  ...(accountableBodyIds.length > 1
    ? [{ ...organisation('accountableBodyId', 'accountable_body'), required: true }]
    : []),
  ...(partnerId ? [] : [organisation('partnerId', 'delivery_partner')]),
];

/** The form of an expression of interest as it suits the viewer. */
export const submitExpressionOfInterest = (viewer: Viewer): Command => ({
  name: 'submitExpressionOfInterest',
  fields: [
    { kind: 'yesNo', source: 'isKnown', required: true, section: 'who' },
    {
      kind: 'own',
      source: 'participantId',
      input: KnownPersonInput,
      when: isKnown,
      required: true,
      section: 'who',
    },
    ...personFields('person').map((field) => ({ ...field, when: isNew })),
    ...eligibilityFacts,
    ...origin,
    { kind: 'text', source: 'privacyNoticeVersion', section: 'origin' },
    ...places(viewer),
  ],
});
