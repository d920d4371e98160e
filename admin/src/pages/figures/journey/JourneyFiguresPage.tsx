import { Box, GlobalStyles, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { formatMonth, today } from '../../../i18n/format';
import { useApi } from '../../../shared/api';
import { EmptyState } from '../../../shared/EmptyState';
import { Choice } from '../../../shared/fields/Choice';
import { DateField } from '../../../shared/fields/DateField';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { whyPath } from '../../../shared/figures/figureAddress';
import type { Measure } from '../../../shared/figures/figures';
import type { FigureAddress } from '../../../shared/figures/memberPath';
import { monthAway } from '../../../shared/figures/periods';
import { printStyles } from '../../../shared/figures/printStyles';
import { useMeasures } from '../../../shared/figures/useMeasures';
import { LoadFailed } from '../../../shared/LoadFailed';
import { PageSkeleton } from '../../../shared/PageSkeleton';
import { PageTitle } from '../../../shared/PageTitle';
import { Permitted } from '../../../shared/Permitted';
import { journeyPath } from '../../../shared/people/journeyPath';
import { type PersonName, personName } from '../../../shared/people/personName';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import { monthOf } from '../periodDays';
import { WhichFigure } from '../WhichFigure';
import { AskFigure } from '../why/AskFigure';

interface JourneyFigure {
  readonly measure: string;
  readonly part: 'numerator' | 'denominator';
  readonly day: string;
}
interface Answer {
  readonly journeyFigures: readonly JourneyFigure[];
  readonly referral: { readonly id: string; readonly participant: PersonName | null } | null;
}

export const journeyFiguresQuery = `query journeyFigures($input: JourneyFiguresInput!, $referral: ID!) {
  journeyFigures(input: $input) { measure part day }
  referral(id: $referral) {
    id participant { id reference forename surname preferredName }
  }
}`;

/** Months to choose from: two years back, as long as anybody is on the programme. */
const months = 24;

const isMonth = (text: string | null): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

interface LineProps {
  measure: Measure;
  found: readonly JourneyFigure[];
  address: FigureAddress;
  referralId: string;
}

function Line({ measure, found, address, referralId }: LineProps) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  return (
    <Box
      component="li"
      sx={(theme) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 2.5,
        py: 1.25,
        borderTop: `1px solid ${theme.scheme.line}`,
      })}
    >
      <Box sx={{ flex: '1 1 260px' }}>
        <MuiLink component={Link} to={whyPath(address, referralId)} sx={{ fontWeight: 600 }}>
          {inLanguage(measure.titleEn, measure.titleCy)}
        </MuiLink>
        <Typography variant="body2" color="text.secondary">
          {measure.id} · <DateField value={found[0]?.day} />
        </Typography>
      </Box>
      {found.map(({ part }) => (
        <StatusChip
          key={part}
          label={translate(`why.verdict.${measure.hasDenominator ? part : 'whole'}.yes`)}
          tone={part === 'numerator' ? 'good' : 'neutral'}
        />
      ))}
    </Box>
  );
}

interface ListProps {
  answer: Answer;
  measures: readonly Measure[];
  month: string;
  referralId: string;
}

/** The figures of a month that count the journey, each leading to the reason. */
function FigureList({ answer, measures, month, referralId }: ListProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const { journeyFigures: found } = answer;
  const counting = measures.filter(({ id }) => found.some(({ measure }) => measure === id));
  return (
    <SectionCard
      title={translate('journeyFigures.list', { month: formatMonth(month, locale) })}
      description={translate('journeyFigures.count', { smart_count: counting.length })}
      flush
    >
      {counting.length === 0 ? (
        <EmptyState text="journeyFigures.none" compact />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {counting.map((measure) => (
            <Line
              key={measure.id}
              measure={measure}
              found={found.filter((one) => one.measure === measure.id)}
              address={{ measure: measure.id, period: 'month', ...monthOf(month) }}
              referralId={referralId}
            />
          ))}
        </Box>
      )}
    </SectionCard>
  );
}

function MonthChoice({ month, onChange }: { month: string; onChange: (month: string) => void }) {
  const locale = useLocale();
  const choices = Array.from({ length: months }, (_, back) => {
    const id = monthAway(today(), -back);
    return { id, name: formatMonth(id, locale) };
  });
  return (
    <Choice
      label="why.askMonth"
      value={month}
      choices={choices}
      onChange={onChange}
      minWidth={190}
    />
  );
}

function JourneyFigures({ referralId, month }: { referralId: string; month: string }) {
  const translate = useTranslate();
  const api = useApi();
  const [, setSearch] = useSearchParams();
  const measures = useMeasures();
  const input = { referralId, period: 'month', ...monthOf(month) };
  const { data, error, refetch } = useQuery({
    queryKey: ['journeyFigures', input],
    queryFn: () => api.query<Answer>(journeyFiguresQuery, { input, referral: referralId }),
  });
  const back = { to: journeyPath(referralId), label: translate('members.journey') };
  const failed = error ?? measures.error;
  if (failed && !data) {
    return (
      <>
        <PageTitle title="journeyFigures.link" back={back} />
        <LoadFailed error={failed} onTryAgain={() => void refetch()} />
      </>
    );
  }
  if (!data || !measures.data) return <PageSkeleton />;
  const person = data.referral?.participant;
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <PageTitle
        title={translate('journeyFigures.title', { name: person ? personName(person) : '' })}
        back={back}
        actions={
          <Box className="no-print">
            <MonthChoice
              month={month}
              onChange={(chosen) =>
                setSearch({ referral: referralId, month: chosen }, { replace: true })
              }
            />
          </Box>
        }
      />
      <FigureList answer={data} measures={measures.data} month={month} referralId={referralId} />
      <AskFigure
        address={{ measure: '', period: 'month', ...monthOf(month) }}
        referralId={referralId}
        measures={measures.data}
      />
    </>
  );
}

/** Which figures of a month count a journey. */
export function JourneyFiguresPage() {
  const [search] = useSearchParams();
  const referralId = search.get('referral');
  const wanted = search.get('month');
  return (
    <Permitted resource="figureMembers">
      {referralId ? (
        <JourneyFigures
          referralId={referralId}
          month={monthAway(isMonth(wanted) ? wanted : today(), 0)}
        />
      ) : (
        <WhichFigure title="journeyFigures.link" />
      )}
    </Permitted>
  );
}
