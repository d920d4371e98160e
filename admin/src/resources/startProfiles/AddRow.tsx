import AddIcon from '@mui/icons-material/Add';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import { FormInputs } from '../../shared/commands/FormInputs';
import type { Dimensions } from './profileLines';
import { rowFields } from './StartProfileInputs';

const nothing: ReadonlySet<string> = new Set();

/** Adds an empty row to the grid; it is saved with its first starts. */
export function AddRow({ onAdd }: { onAdd: (row: Dimensions) => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const add = (answers: Partial<Dimensions>) => {
    const { partnerId, localAuthorityCode, model, cohort } = answers;
    onAdd({
      partnerId: partnerId || null,
      localAuthorityCode: localAuthorityCode || null,
      model: model || null,
      cohort: cohort || null,
    });
    close();
  };
  return (
    <>
      <Button startIcon={<AddIcon />} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {translate('resources.startProfiles.addRow.button')}
      </Button>
      <Dialog open={isOpen} onClose={close} fullWidth maxWidth="sm" aria-labelledby={titleId}>
        <Form onSubmit={add} noValidate>
          <DialogTitle id={titleId} component="h2" variant="h4" sx={{ px: 3, pt: 2.5, pb: 1 }}>
            {translate('resources.startProfiles.addRow.button')}
          </DialogTitle>
          <DialogContent sx={{ px: 3 }}>
            <Typography color="text.secondary" sx={{ mb: 1.5 }}>
              {translate('resources.startProfiles.addRow.intro')}
            </Typography>
            <FormInputs
              fields={rowFields}
              prefix="resources.startProfiles"
              requiredByApi={nothing}
            />
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2.5 }}>
            <Button onClick={close}>{translate('commands.cancel')}</Button>
            <Button type="submit" variant="contained">
              {translate('resources.startProfiles.addRow.submit')}
            </Button>
          </DialogActions>
        </Form>
      </Dialog>
    </>
  );
}
