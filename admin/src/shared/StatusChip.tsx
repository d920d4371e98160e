import GoodIcon from '@mui/icons-material/CheckCircleOutline';
import AttentionIcon from '@mui/icons-material/ErrorOutline';
import BadIcon from '@mui/icons-material/HighlightOff';
import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Tone } from '../theme/palette';

const icons: Partial<Record<Tone, typeof GoodIcon>> = {
  good: GoodIcon,
  attention: AttentionIcon,
  bad: BadIcon,
};

interface Props {
  /** A message key or a text. */
  label: string;
  tone?: Tone;
}

/** A status in words, tinted; tones that ask for something carry an icon too. */
export function StatusChip({ label, tone = 'neutral' }: Props) {
  const translate = useTranslate();
  const Icon = icons[tone];
  return (
    <Chip
      size="small"
      icon={Icon ? <Icon aria-hidden /> : undefined}
      label={translate(label, { _: label })}
      sx={(theme) => ({
        bgcolor: theme.scheme.tones[tone].fill,
        color: theme.scheme.tones[tone].ink,
        '& .MuiChip-icon': { color: 'inherit', fontSize: '1rem' },
      })}
    />
  );
}
