import { usePermitted } from '../../access/usePermitted';
import { today } from '../../i18n/format';
import { CommandButton } from '../../shared/commands/CommandButton';
import type { Command } from '../../shared/commands/useCommand';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { useOwner } from '../../shared/settings/useOwner';
import type { Measure, Target } from './fields';

const setTarget: Command = {
  name: 'setTarget',
  fields: [
    { kind: 'date', source: 'validFrom' },
    { kind: 'percent', source: 'targetBasisPoints', half: true },
    { kind: 'percent', source: 'floorBasisPoints', half: true },
  ],
};
const changeTarget: Command = { ...setTarget, texts: 'changeTarget' };

interface Props {
  measure: Measure;
  /** The target to change; a new one from today when left out. */
  target?: Target;
}

/** Opens the form that sets the target: for the own accountable body, or nationally. */
export function SetTarget({ measure, target }: Props) {
  const owner = useOwner();
  const inLanguage = useInLanguage();
  if (!usePermitted('target.manage')) return null;
  if (target && target.accountableBodyId !== owner) return null;
  const own = measure.targets.filter(({ accountableBodyId }) => accountableBodyId === owner);
  return (
    <CommandButton
      command={target ? changeTarget : setTarget}
      size={target ? 'small' : 'medium'}
      variant={target ? 'text' : 'contained'}
      about={{
        measure: inLanguage(measure.titleEn, measure.titleCy),
        from: target?.validFrom ?? '',
      }}
      // The version of the target that is replaced: of the one with the day that the form says.
      fixed={({ validFrom }) => ({
        measureId: measure.id,
        version: own.find((one) => one.validFrom === validFrom)?.version,
      })}
      defaults={{
        validFrom: target?.validFrom ?? today(),
        targetBasisPoints: target?.targetBasisPoints,
        floorBasisPoints: target?.floorBasisPoints,
      }}
    />
  );
}
