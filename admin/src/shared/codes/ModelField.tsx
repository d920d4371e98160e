import { NotRecorded } from '../fields/DateField';
import { useCodes } from './useCodes';

/** Models of support by the letters everybody calls them by: IPS, SEQF; the name in full on demand. */
export function ModelField({ models }: { models: readonly string[] | null | undefined }) {
  const names = useCodes('support_model');
  if (!models?.length) return <NotRecorded />;
  return models.map((model, at) => (
    <span key={model}>
      {at > 0 && ', '}
      <abbr title={names.find(({ id }) => id === model)?.name} style={{ textDecoration: 'none' }}>
        {model.toUpperCase()}
      </abbr>
    </span>
  ));
}
