import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate, formatMoney, formatNumber } from '../../i18n/format';
import { useCodes } from '../../shared/codes/useCodes';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { useMeasures } from '../../shared/figures/useMeasures';
import { JourneyLink } from '../../shared/people/JourneyLink';
import { FactTable } from '../referrals/journey/FactTable';
import type { Fact, FigureChange, Preview } from './previewQuery';

const text = (key: string) => `resources.rules.preview.${key}`;

function useDay() {
  const locale = useLocale();
  return (day: string | null, pence: number | null) =>
    [day ? formatDate(day, locale) : '–', ...(pence === null ? [] : [formatMoney(pence)])].join(
      ', ',
    );
}

function Facts({ preview }: { preview: Preview }) {
  const translate = useTranslate();
  const day = useDay();
  const milestones = useCodes('milestone_type');
  const what = (fact: Fact) =>
    milestones.find(({ id }) => id === fact.what)?.name ?? translate(text(`what.${fact.what}`));
  const rows = preview.facts.map((fact) => ({ ...fact, id: fact.referralId + fact.what }));
  const more = preview.factCount - rows.length;
  return (
    <>
      <FactTable
        label={text('factsTable')}
        rows={rows}
        columns={[
          {
            label: text('columns.person'),
            render: (fact) => <JourneyLink id={fact.referralId}>{fact.reference}</JourneyLink>,
          },
          { label: text('columns.what'), render: what },
          {
            label: text('columns.before'),
            render: (fact) => day(fact.dayBefore, fact.penceBefore),
          },
          { label: text('columns.after'), render: (fact) => day(fact.dayAfter, fact.penceAfter) },
        ]}
      />
      {more > 0 && (
        <Typography variant="body2">{translate(text('more'), { smart_count: more })}</Typography>
      )}
    </>
  );
}

function Figures({ preview }: { preview: Preview }) {
  const inLanguage = useInLanguage();
  const names = useMeasures().data ?? [];
  const rows = preview.figures.map((change) => ({ ...change, id: change.before.measure }));
  const title = ({ before }: FigureChange) => {
    const name = names.find(({ id }) => id === before.measure);
    return name ? `${before.measure} ${inLanguage(name.titleEn, name.titleCy)}` : before.measure;
  };
  const number = ({ numerator, denominator }: FigureChange['before']) =>
    denominator === null
      ? formatNumber(numerator)
      : `${formatNumber(numerator)} / ${formatNumber(denominator)}`;
  return (
    <FactTable
      label={text('figuresTable')}
      rows={rows}
      columns={[
        { label: text('columns.measure'), render: title },
        { label: text('columns.before'), align: 'right', render: ({ before }) => number(before) },
        { label: text('columns.after'), align: 'right', render: ({ after }) => number(after) },
      ]}
    />
  );
}

/** How much would change, in one line. */
function Summary({ preview }: { preview: Preview }) {
  const translate = useTranslate();
  const counts = {
    journeys: preview.journeys,
    clocks: preview.clocks,
    milestones: preview.milestones,
    figures: preview.figures.length,
  };
  const said = Object.entries(counts).filter(([, count]) => count > 0);
  if (said.length === 0)
    return (
      <Typography>
        {translate(text(preview.figuresCompared ? 'nothing' : 'nothingOfJourneys'))}
      </Typography>
    );
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {said.map(([name, smart_count]) => translate(text(name), { smart_count })).join(' · ')}
      </Typography>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate(text('kept'))}
      </Typography>
    </>
  );
}

/** What a rule setting would change, and what of it is not the viewer's to see. */
export function PreviewFindings({ preview }: { preview: Preview }) {
  const translate = useTranslate();
  const hidden = [
    ...(preview.figuresCompared ? [] : ['figuresHidden']),
    ...(preview.journeys > 0 && preview.factCount === 0 ? ['peopleHidden'] : []),
  ];
  return (
    <>
      <Summary preview={preview} />
      {hidden.map((name) => (
        <Typography key={name} variant="body2" sx={{ mb: 1 }}>
          {translate(text(name))}
        </Typography>
      ))}
      {preview.figures.length > 0 && <Figures preview={preview} />}
      {preview.facts.length > 0 && <Facts preview={preview} />}
    </>
  );
}
