import { useQuery } from '@tanstack/react-query';
import { usePermitted } from '../../../access/usePermitted';
import { today } from '../../../i18n/format';
import { useApi } from '../../../shared/api';
import { CommandButton } from '../../../shared/commands/CommandButton';
import type { Command } from '../../../shared/commands/useCommand';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import type { Dated } from '../../../shared/settings/inForce';
import { useOwner } from '../../../shared/settings/useOwner';
import { facets, type Requirement } from './requirements';

interface Move extends Dated {
  readonly rowId: string;
  readonly version: number;
}

export const movesQuery = `query requirementMoves {
  moves: allRequirementCollections(perPage: 1000) { rowId accountableBodyId validFrom version }
}`;

const moveRequirement: Command = {
  name: 'moveRequirement',
  fields: [
    {
      kind: 'choice',
      source: 'collection',
      options: facets.collection.map((id) => ({ id, name: `miCatalogue.collection.${id}` })),
    },
    { kind: 'date', source: 'validFrom' },
  ],
};

/** Opens the form that says how a row is returned from a day on: for the own accountable body, or nationally. */
export function MoveRequirement({ row }: { row: Requirement }) {
  const api = useApi();
  const owner = useOwner();
  const inLanguage = useInLanguage();
  const mayMove = usePermitted('requirement.move');
  const { data } = useQuery({
    queryKey: ['requirementMoves'],
    queryFn: () => api.query<{ moves: Move[] }>(movesQuery),
    enabled: mayMove,
  });
  if (!mayMove || !data) return null;
  const own = data.moves.filter(
    ({ rowId, accountableBodyId }) => rowId === row.id && accountableBodyId === owner,
  );
  return (
    <CommandButton
      command={moveRequirement}
      size="small"
      variant="text"
      sx={{ justifySelf: 'start', ml: -0.625 }}
      about={{ row: `${row.id} ${inLanguage(row.titleEn, row.titleCy)}` }}
      // The version of the decision that is replaced: of the one with the day that the form says.
      fixed={({ validFrom }) => ({
        rowId: row.id,
        version: own.find((one) => one.validFrom === validFrom)?.version,
      })}
      defaults={{ collection: row.collection, validFrom: today() }}
    />
  );
}
