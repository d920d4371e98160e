import { takeBackJobPreference } from '../../../commands/corrections';
import { recordJobPreference, updateJobPreference } from '../../../commands/support';
import { CodeField } from '../../../shared/codes/CodeField';
import { DateField } from '../../../shared/fields/DateField';
import { MinutesField } from '../../../shared/fields/MinutesField';
import { SectionCard } from '../../../shared/SectionCard';
import { CardButton } from './CardButton';
import { Corrections } from './Corrections';
import { type FactColumn, FactTable } from './FactTable';
import { Nothing } from './Nothing';
import type { SectionProps } from './sections';
import type { JobPreference } from './types';

const columns: readonly FactColumn<JobPreference>[] = [
  {
    label: 'journey.preferences.occupation',
    render: ({ occupation }) => <CodeField list="occupation" code={occupation} />,
  },
  {
    label: 'journey.preferences.sector',
    render: ({ sector }) => <CodeField list="sector" code={sector} />,
  },
  {
    label: 'journey.preferences.hours',
    align: 'right',
    render: ({ weeklyMinutes }) => <MinutesField minutes={weeklyMinutes} />,
  },
  {
    label: 'journey.preferences.pattern',
    render: ({ workingPattern }) => <CodeField list="working_pattern" code={workingPattern} />,
  },
  {
    label: 'journey.preferences.mobility',
    render: ({ mobility }) => <CodeField list="mobility" code={mobility} />,
  },
  {
    label: 'journey.preferences.recordedOn',
    render: ({ recordedOn }) => <DateField value={recordedOn} />,
  },
];

/** The kinds of job the person wants. */
export function PreferencesCard({ journey, name, today, maySupport }: SectionProps) {
  const { jobPreferences } = journey;
  return (
    <SectionCard
      anchor="preferences"
      title="journey.preferences.title"
      flush={jobPreferences.length > 0}
      actions={
        maySupport && (
          <CardButton
            command={recordJobPreference}
            fixed={{ referralId: journey.id }}
            defaults={{ recordedOn: today }}
            name={name}
          />
        )
      }
    >
      {jobPreferences.length === 0 ? (
        <Nothing text="journey.preferences.none" />
      ) : (
        <FactTable
          label="journey.preferences.title"
          columns={columns}
          rows={jobPreferences}
          actions={
            maySupport
              ? (preference) => (
                  <Corrections
                    journey={journey}
                    row={preference}
                    name={name}
                    takeBack={takeBackJobPreference}
                  >
                    <CardButton
                      command={updateJobPreference}
                      fixed={{ id: preference.id, version: preference.version }}
                      defaults={{ ...preference }}
                      name={name}
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
