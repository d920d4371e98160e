import { Box, LinearProgress, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate, formatMoney } from '../../../i18n/format';
import { CodeField } from '../../../shared/codes/CodeField';
import { StatusChip } from '../../../shared/StatusChip';
import type { Journey, Money } from './types';

/** How far earnings have come on the way to an amount, in per cent, at most 100. */
export const shareOf = (pence: number, target: number) =>
  target > 0 ? Math.min(100, (pence / target) * 100) : 0;

function Bar({
  cumulative,
  lower,
  higher,
}: {
  cumulative: number;
  lower: number | null;
  higher: number;
}) {
  const translate = useTranslate();
  const _locale = useLocale();
  const words = translate('journey.money.progress', {
    earned: formatMoney(cumulative),
    threshold: formatMoney(higher),
  });
  const reached = cumulative >= higher;
  return (
    <Box sx={{ position: 'relative', py: 0.5 }}>
      <LinearProgress
        variant="determinate"
        value={shareOf(cumulative, higher)}
        aria-label={translate('journey.money.title')}
        aria-valuetext={words}
        sx={(theme) => ({
          height: 14,
          borderRadius: 7,
          border: `1px solid ${theme.scheme.controlEdge}`,
          bgcolor: theme.scheme.surface,
          '& .MuiLinearProgress-bar': {
            bgcolor: reached ? theme.scheme.tones.good.ink : theme.scheme.primary,
          },
        })}
      />
      {lower !== null && lower < higher && (
        <Box
          aria-hidden
          sx={(theme) => ({
            position: 'absolute',
            top: 0,
            bottom: 0,
            left: `${shareOf(lower, higher)}%`,
            width: 3,
            bgcolor: theme.scheme.text,
            borderRadius: 1,
          })}
        />
      )}
    </Box>
  );
}

interface ThresholdProps {
  label: string;
  pence: number | null;
  reachedOn: string | null;
  /** DWP has not published the rule. */
  awaitingRule?: boolean;
}

function Threshold({ label, pence, reachedOn, awaitingRule }: ThresholdProps) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, py: 0.5 }}>
      <Typography variant="body2" sx={{ flex: '1 1 160px' }}>
        {translate(label)}
        {pence !== null && (
          <Box component="span" className="figures" sx={{ fontWeight: 600, ml: 1 }}>
            {formatMoney(pence)}
          </Box>
        )}
      </Typography>
      {awaitingRule ? (
        <StatusChip label="journey.money.awaitingRule" tone="highlight" />
      ) : reachedOn ? (
        <StatusChip
          label={translate('journey.money.reached', { date: formatDate(reachedOn, locale) })}
          tone="good"
        />
      ) : (
        <StatusChip label="journey.money.notYet" />
      )}
    </Box>
  );
}

function Estimate({
  projectedHigherOn,
  weeklyAveragePence,
  isInWork,
}: Money & { isInWork: boolean }) {
  const translate = useTranslate();
  const locale = useLocale();
  if (!projectedHigherOn) return null;
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      <strong>{translate('journey.money.estimate')}</strong>{' '}
      {translate(`journey.money.${isInWork ? 'projectedInWork' : 'projected'}`, {
        date: formatDate(projectedHigherOn, locale),
        weekly: formatMoney(weeklyAveragePence ?? 0),
      })}
    </Typography>
  );
}

function Pings({ pounds }: { pounds: readonly number[] }) {
  const translate = useTranslate();
  const _locale = useLocale();
  if (pounds.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate('journey.money.pings')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, listStyle: 'none', m: 0, mt: 1.5, p: 0 }}
    >
      {pounds.map((level) => (
        <li key={level}>
          <StatusChip
            label={translate('journey.money.ping', {
              amount: formatMoney(level * 100).replace(/\.00$/, ''),
            })}
            tone="good"
          />
        </li>
      ))}
    </Box>
  );
}

/** Earnings so far against the thresholds that the journey has, with the rate used and what is estimated. */
export function OutcomeProgress({ cohort, ...money }: Money & Pick<Journey, 'cohort'>) {
  const isInWork = cohort === 'in_work_retention';
  const translate = useTranslate();
  const _locale = useLocale();
  const cumulative = money.cumulativePence ?? 0;
  const { higherThresholdPence: higher, lowerThresholdPence: lower, hourlyRatePence } = money;
  return (
    <>
      <Typography
        className="figures"
        sx={{ fontSize: '1.625rem', fontWeight: 700, lineHeight: 1.3 }}
      >
        {formatMoney(cumulative)}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {translate('journey.money.earned')}
      </Typography>
      {higher !== null && <Bar cumulative={cumulative} lower={lower} higher={higher} />}
      <Box sx={{ mt: 1 }}>
        {/* In-work retention has one outcome, and no lower one on the way. */}
        {!isInWork && (
          <Threshold
            label="journey.money.lower"
            pence={lower}
            reachedOn={money.lowerReachedOn}
            awaitingRule={money.awaitingLowerRule ?? false}
          />
        )}
        <Threshold
          label={isInWork ? 'journey.money.inWork' : 'journey.money.higher'}
          pence={higher}
          reachedOn={money.higherReachedOn}
          awaitingRule={higher === null}
        />
      </Box>
      <Estimate {...money} isInWork={isInWork} />
      <Pings pounds={money.pingsReached ?? []} />
      {hourlyRatePence !== null && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
          {translate('journey.money.rate', { rate: formatMoney(hourlyRatePence) })}{' '}
          <CodeField list="rule_option" code={money.rateBasis} />
        </Typography>
      )}
    </>
  );
}
