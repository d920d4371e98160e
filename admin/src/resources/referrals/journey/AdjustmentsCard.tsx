import { takeBackAdjustment } from '../../../commands/corrections';
import { agreeAdjustment, updateAdjustment } from '../../../commands/work';
import { DueBadge } from '../../../shared/DueBadge';
import { DateField } from '../../../shared/fields/DateField';
import { SectionCard } from '../../../shared/SectionCard';
import { EmployerLink } from '../../employers/EmployerLink';
import { CardButton } from './CardButton';
import { Corrections } from './Corrections';
import { type FactColumn, FactTable } from './FactTable';
import { Nothing } from './Nothing';
import type { SectionProps } from './sections';
import type { Adjustment } from './types';

const columns: readonly FactColumn<Adjustment>[] = [
  {
    label: 'journey.adjustments.agreedOn',
    render: ({ agreedOn }) => <DateField value={agreedOn} />,
  },
  {
    label: 'journey.adjustments.employer',
    render: ({ employer }) => <EmployerLink employer={employer} />,
  },
  {
    label: 'journey.adjustments.inPlaceOn',
    render: ({ inPlaceOn }) => <DateField value={inPlaceOn} />,
  },
  {
    label: 'journey.adjustments.reviewOn',
    render: ({ reviewOn }) => reviewOn && <DueBadge dueOn={reviewOn} />,
  },
];

/** Reasonable adjustments agreed with employers. */
export function AdjustmentsCard({ journey, name, today, maySupport }: SectionProps) {
  const { adjustments } = journey;
  return (
    <SectionCard
      title="journey.adjustments.title"
      flush={adjustments.length > 0}
      actions={
        maySupport && (
          <CardButton
            command={agreeAdjustment}
            fixed={{ referralId: journey.id }}
            defaults={{ agreedOn: today }}
            name={name}
          />
        )
      }
    >
      {adjustments.length === 0 ? (
        <Nothing text="journey.adjustments.none" />
      ) : (
        <FactTable
          label="journey.adjustments.title"
          columns={columns}
          rows={adjustments}
          below={({ description }) => description}
          actions={
            maySupport
              ? (adjustment) => (
                  <Corrections
                    journey={journey}
                    row={adjustment}
                    name={name}
                    of={adjustment.description ?? name}
                    takeBack={takeBackAdjustment}
                  >
                    <CardButton
                      command={updateAdjustment}
                      fixed={{
                        id: adjustment.id,
                        version: adjustment.version,
                        jobId: adjustment.jobId,
                      }}
                      defaults={{ ...adjustment }}
                      name={name}
                      of={adjustment.description ?? name}
                    />
                  </Corrections>
                )
              : undefined
          }
        />
      )}
    </SectionCard>
  );
}
