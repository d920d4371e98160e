import { useTranslate } from 'react-admin';

/** Where the labels of fields are, by the type of the API that has them. */
const labels: Readonly<Record<string, readonly string[]>> = {
  Participant: [
    'resources.participants.facts',
    'resources.participants.fields',
    'resources.referrals.fields',
  ],
  ExpressionOfInterest: ['resources.expressionsOfInterest.fields'],
  Referral: ['journey.facts', 'resources.referrals.fields'],
  Milestone: ['resources.milestones.fields', 'journey.milestones'],
  Extension: ['journey.histories'],
};

/** A field of the API as people know it: the kind of record, and its label on the page where it has one. */
export function useFieldName(): (field: string) => string {
  const translate = useTranslate();
  return (path) => {
    const [type = '', field = ''] = path.split('.');
    const record = translate(`miCatalogue.types.${type}`, { _: type });
    const label = (labels[type] ?? [])
      .map((prefix) => translate(`${prefix}.${field}`, { _: '' }))
      .find((text) => text !== '');
    return label ? `${record}: ${label}` : `${record}: ${field}`;
  };
}
