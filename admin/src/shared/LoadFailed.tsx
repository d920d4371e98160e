import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from './EmptyState';
import { FieldFaults } from './FieldFaults';

/** Instead of what could not be loaded, with the reason in words, what is wrong with which detail, and another try. */
export function LoadFailed({ error, onTryAgain }: { error: unknown; onTryAgain?: () => void }) {
  const translate = useTranslate();
  const text = error instanceof Error ? error.message : 'errors.SERVER_ERROR';
  return (
    <Box role="alert">
      <EmptyState
        icon={CloudOffIcon}
        title="errors.loadFailed"
        text={text}
        action={
          onTryAgain && (
            <Button variant="outlined" onClick={onTryAgain}>
              {translate('common.tryAgain')}
            </Button>
          )
        }
      >
        <FieldFaults error={error} />
      </EmptyState>
    </Box>
  );
}
