import PassedIcon from '@mui/icons-material/CheckCircleOutline';
import FailedIcon from '@mui/icons-material/HighlightOff';
import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../i18n/format';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { type FigureTest, recordName, recordPath } from './explanation';

function Decided({ record, passed, referralId }: FigureTest & { referralId: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  if (!record) return passed ? null : translate('why.nothing');
  const isRow = recordName(record.kind) === null;
  const words = {
    record: translate(`why.records.${recordName(record.kind)}`, { _: '' }),
    day: record.day && formatDate(record.day, locale),
  };
  return (
    <MuiLink component={Link} to={recordPath(referralId, record.kind)}>
      {translate(isRow ? 'why.row' : record.day ? 'why.record' : 'why.undated', words)}
    </MuiLink>
  );
}

interface Props {
  tests: readonly FigureTest[];
  referralId: string;
  label: string;
}

/** The questions in their order, each with its answer in words and the record that decided it. */
export function TestList({ tests, referralId, label }: Props) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const reason = tests.findIndex(({ passed }) => !passed);
  return (
    <Box
      component="ol"
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}
    >
      {tests.map((test, place) => {
        const { titleEn, titleCy, passed } = test;
        const Icon = passed ? PassedIcon : FailedIcon;
        return (
          <Box component="li" key={titleEn} sx={{ display: 'flex', gap: 1.25 }}>
            <Icon
              aria-hidden
              sx={(theme) => ({ color: theme.scheme.tones[passed ? 'good' : 'bad'].ink })}
            />
            <div>
              <Typography sx={{ fontWeight: place === reason ? 700 : 600 }}>
                {inLanguage(titleEn, titleCy)}
              </Typography>
              <Typography variant="body2" color="text.secondary" component="div">
                <strong>{translate(passed ? 'why.yes' : 'why.no')}</strong>{' '}
                {place === reason && `${translate('why.reason')} `}
                <Decided {...test} referralId={referralId} />
              </Typography>
            </div>
          </Box>
        );
      })}
    </Box>
  );
}
