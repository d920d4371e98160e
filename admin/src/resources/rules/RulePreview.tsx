import { Alert, Box, Button, CircularProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { formatDate, formatMoney, formatNumber } from '../../i18n/format';
import { useApi } from '../../shared/api';
import { useCodes } from '../../shared/codes/useCodes';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { JourneyLink } from '../../shared/people/JourneyLink';
import { FactTable } from '../referrals/journey/FactTable';
import {
  type Answer,
  type Fact,
  type FigureChange,
  type MeasureName,
  type Preview,
  previewQuery,
} from './previewQuery';

const text = (key: string) => `resources.rules.preview.${key}`;

/** What the answers of the form so far would be sent as; undefined while one is missing. */
function useSetting(ruleKey: string, versionOf: (validFrom: string) => number | undefined) {
  const [validFrom, state, value] = useWatch({ name: ['validFrom', 'state', 'value'] });
  if (!validFrom || (state === 'set' && !value)) return undefined;
  return {
    ruleKey,
    validFrom: String(validFrom).slice(0, 10),
    ...(state === 'set' ? { value: String(value) } : {}),
    version: versionOf(String(validFrom).slice(0, 10)),
    perPage: 25,
  };
}

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
  if (rows.length === 0) return null;
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

function Figures({ preview, names }: { preview: Preview; names: readonly MeasureName[] }) {
  const inLanguage = useInLanguage();
  const rows = preview.figures.map((change) => ({ ...change, id: change.before.measure }));
  if (rows.length === 0) return null;
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

function Found({ rulePreview: preview, measureCatalogue }: Answer) {
  const translate = useTranslate();
  const counts = {
    journeys: preview.journeys,
    clocks: preview.clocks,
    milestones: preview.milestones,
    figures: preview.figures.length,
  };
  const said = Object.entries(counts).filter(([, count]) => count > 0);
  if (said.length === 0) return <Typography>{translate(text('nothing'))}</Typography>;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {said.map(([name, smart_count]) => translate(text(name), { smart_count })).join(' · ')}
      </Typography>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate(text('kept'))}
      </Typography>
      <Figures preview={preview} names={measureCatalogue} />
      <Facts preview={preview} />
    </>
  );
}

interface Props {
  ruleKey: string;
  /** The version of the value that is replaced, of the one with the day that the form says. */
  versionOf: (validFrom: string) => number | undefined;
}

/** Shows, before anything is saved, what the answers of the form would change. */
export function RulePreview({ ruleKey, versionOf }: Props) {
  const translate = useTranslate();
  const api = useApi();
  const setting = useSetting(ruleKey, versionOf);
  const [asked, setAsked] = useState<typeof setting>();
  const isAsked = JSON.stringify(asked) === JSON.stringify(setting);
  const { data, error, isFetching } = useQuery({
    queryKey: ['rulePreview', asked],
    queryFn: () => api.query<Answer>(previewQuery, { input: asked }),
    enabled: asked !== undefined,
    retry: false,
    gcTime: 0,
  });
  return (
    <Box role="group" aria-label={translate(text('title'))} sx={{ width: '100%', mt: 1 }}>
      {!(isAsked && asked) && (
        <Button variant="outlined" disabled={!setting} onClick={() => setAsked(setting)}>
          {translate(text('show'))}
        </Button>
      )}
      <Box aria-live="polite">
        {isAsked && isFetching && (
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <CircularProgress size={18} aria-hidden />
            {translate(text('counting'))}
          </Box>
        )}
        {isAsked && error && !isFetching && (
          <Alert severity="warning">{translate(text('failed'), { message: error.message })}</Alert>
        )}
        {isAsked && data && !isFetching && <Found {...data} />}
      </Box>
    </Box>
  );
}
