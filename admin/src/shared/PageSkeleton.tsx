import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The outline of a page while it loads, announced once. */
export function PageSkeleton({ cards = 3 }: { cards?: number }) {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('common.loading')}>
      <Skeleton variant="text" width="38%" height={44} sx={{ mb: 2 }} />
      {Array.from({ length: cards }, (_, at) => (
        <Skeleton
          // biome-ignore lint/suspicious/noArrayIndexKey: the outlines are all alike
          key={at}
          variant="rounded"
          height={at === 0 ? 120 : 180}
          sx={{ mb: 2, borderRadius: 3 }}
        />
      ))}
    </Box>
  );
}
