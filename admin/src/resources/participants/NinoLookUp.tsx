import SearchIcon from '@mui/icons-material/PersonSearchOutlined';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { Form, required, TextInput, useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { errorBody } from '../../providers/dataProvider/errors';
import { useApi } from '../../shared/api';
import { type PersonName, personName } from '../../shared/people/personName';

export const byNinoQuery = `query personByNino($nino: String!) {
  participantByNino(nino: $nino) { id reference forename surname preferredName }
}`;

interface DialogProps {
  onClose: () => void;
  /** What becomes of the person who was found. */
  onFound: (person: PersonName) => void;
  /** What the button beside the person found says, a message key. */
  choose: string;
}

/** Finds a person by the whole number: it is sent in the body of the question and stands in no address. */
export function NinoDialog({ onClose, onFound, choose }: DialogProps) {
  const translate = useTranslate();
  const api = useApi();
  const titleId = useId();
  const [found, setFound] = useState<PersonName | null>();
  const [fault, setFault] = useState<string>();
  const text = (key: string) => translate(`resources.participants.lookUp.${key}`);
  const look = async ({ nino }: Record<string, unknown>) => {
    setFault(undefined);
    setFound(undefined);
    try {
      const answer = await api.query<{ participantByNino: PersonName | null }>(byNinoQuery, {
        nino,
      });
      setFound(answer.participantByNino);
      return undefined;
    } catch (error) {
      const errors = errorBody(error)?.errors;
      if (!errors?.nino) setFault(error instanceof Error ? error.message : 'errors.SERVER_ERROR');
      return { ...errors };
    }
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      onClose={onClose}
      // Sending this form must not send the one that may stand behind it.
      onSubmit={(event) => event.stopPropagation()}
    >
      <DialogTitle id={titleId} component="h2" variant="h4" sx={{ px: 3, pt: 2.5, pb: 1 }}>
        {text('title')}
      </DialogTitle>
      <Form onSubmit={look} noValidate disableInvalidFormNotification sanitizeEmptyValues>
        <DialogContent sx={{ px: 3, pt: 0 }}>
          <Typography color="text.secondary" sx={{ mb: 1.5 }}>
            {text('intro')}
          </Typography>
          {fault && <Alert severity="error">{translate(fault, { _: fault })}</Alert>}
          <TextInput
            source="nino"
            label="resources.participants.fields.nino"
            helperText="resources.participants.lookUp.help"
            validate={required()}
            autoFocus
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
          />
          <div role="status">
            {found === null && <Alert severity="info">{text('nobody')}</Alert>}
            {found && (
              <Alert
                severity="success"
                action={
                  <Button
                    color="inherit"
                    variant="outlined"
                    size="small"
                    onClick={() => onFound(found)}
                  >
                    {translate(choose)}
                  </Button>
                }
              >
                <strong>{personName(found)}</strong> · {found.reference}
              </Alert>
            )}
          </div>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{translate('ra.action.close')}</Button>
          <Button type="submit" variant="contained">
            {text('submit')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

interface ButtonProps {
  onFound: (person: PersonName) => void;
  choose: string;
}

/** Opens the look-up by NINO, for those who may. */
export function NinoLookUp({ onFound, choose }: ButtonProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (!usePermitted('participant.revealNino')) return null;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<SearchIcon />}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
      >
        {translate('resources.participants.lookUp.button')}
      </Button>
      {isOpen && (
        <NinoDialog
          choose={choose}
          onClose={() => setOpen(false)}
          onFound={(person) => {
            setOpen(false);
            onFound(person);
          }}
        />
      )}
    </>
  );
}
