import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Says in a line that a part of the journey holds nothing yet; the page has many such parts. */
export function Nothing({ text }: { text: string }) {
  const translate = useTranslate();
  return <Typography color="text.secondary">{translate(text)}</Typography>;
}
