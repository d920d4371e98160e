import { Box, Button, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import {
  CreateBase,
  EditBase,
  type RaRecord,
  useCreatePath,
  useEditContext,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';
import { useFormState } from 'react-hook-form';
import { Link, useNavigate } from 'react-router-dom';
import { CommandForm } from '../commands/CommandForm';
import type { Command } from '../commands/useCommand';
import { LoadFailed } from '../LoadFailed';
import { PageSkeleton } from '../PageSkeleton';
import { PageTitle } from '../PageTitle';
import { useListLink, wholeRecord } from './RecordPage';

function Buttons({ cancelTo }: { cancelTo: string }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
      <Button type="submit" variant="contained" loading={isSubmitting}>
        {translate('commands.send')}
      </Button>
      <Button component={Link} to={cancelTo}>
        {translate('commands.cancel')}
      </Button>
    </Box>
  );
}

interface FormProps<Result extends object> {
  command: Command;
  fixed?: Record<string, unknown>;
  defaults?: Record<string, unknown>;
  /** A message key or a text. */
  title: string;
  back: { to: string; label: string } | undefined;
  cancelTo: string;
  /** What the form leads to or shows; what is done stands in the answer. */
  onDone: (answer: Result) => void;
  intro?: ReactNode;
}

/** A command as a page: a form with more questions than a dialog holds, with an address of its own. */
export function CommandPage<Result extends object>(props: FormProps<Result>) {
  const resource = useResourceContext();
  const { command, fixed = {}, defaults, title, back, intro } = props;
  return (
    <Box sx={{ maxWidth: 760 }}>
      <PageTitle title={title} back={back} />
      <Card sx={{ p: { xs: 2, sm: 3 } }}>
        {intro && (
          <Typography color="text.secondary" component="div" sx={{ mb: 2 }}>
            {intro}
          </Typography>
        )}
        <CommandForm<Result>
          command={command}
          fixed={fixed}
          defaults={defaults}
          prefix={`resources.${resource}`}
          onDone={props.onDone}
          warnWhenUnsaved
        >
          {(questions) => (
            <>
              {questions}
              <Buttons cancelTo={props.cancelTo} />
            </>
          )}
        </CommandForm>
      </Card>
    </Box>
  );
}

interface CreateProps<Result extends object> {
  command: Command;
  defaults?: Record<string, unknown>;
  intro?: ReactNode;
  /** Where to go without adding; the list when left out. */
  back?: { to: string; label: string };
  /** Where to go on; the new record's page when left out. */
  onDone?: (answer: Result) => void;
}

function CreateContent<Result extends object = RaRecord>(props: CreateProps<Result>) {
  const resource = useResourceContext() ?? '';
  const navigate = useNavigate();
  const showPath = useShowPath();
  const list = useListLink();
  const back = props.back ?? list;
  return (
    <CommandPage<Result>
      {...props}
      title={`resources.${resource}.create`}
      back={back}
      cancelTo={back?.to ?? '/'}
      onDone={
        props.onDone ??
        ((answer) => 'id' in answer && navigate(showPath((answer as Result & RaRecord).id)))
      }
    />
  );
}

/** The page that adds a record with a command, for those who may. */
export const CreatePage = <Result extends object = RaRecord>(props: CreateProps<Result>) => (
  <CreateBase>
    <CreateContent {...props} />
  </CreateBase>
);

/** The page of a record, or its list where it has no page. */
function useShowPath() {
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  const { hasShow } = useResourceDefinition({ resource });
  return (id: RaRecord['id']) => createPath({ resource, id, type: hasShow ? 'show' : 'list' });
}

interface EditProps<R extends RaRecord> {
  /** The command, or the one that fits the record. */
  command: Command | ((record: R) => Command);
  /** The record's name, a text. */
  title: (record: R) => string;
  /** Answers the form starts with; the record itself when left out. */
  defaults?: (record: R) => Record<string, unknown>;
  /** What else is to be done once it is saved. */
  onSaved?: () => void;
  intro?: (record: R) => ReactNode;
}

function EditContent<R extends RaRecord>({ command, ...props }: EditProps<R>) {
  const translate = useTranslate();
  const { record, error, refetch } = useEditContext<R>();
  const navigate = useNavigate();
  const showPath = useShowPath();
  if (error && !record) return <LoadFailed error={error} onTryAgain={() => void refetch?.()} />;
  if (!record) return <PageSkeleton />;
  const title = props.title(record);
  const to = showPath(record.id);
  return (
    <CommandPage
      command={typeof command === 'function' ? command(record) : command}
      fixed={{ id: record.id, version: record.version }}
      defaults={props.defaults?.(record) ?? record}
      title={translate('commands.changeOf', { name: title })}
      back={{ to, label: title }}
      cancelTo={to}
      onDone={() => {
        props.onSaved?.();
        navigate(to);
      }}
      intro={props.intro?.(record)}
    />
  );
}

/** The page that changes a record with a command, for those who may. */
export const EditPage = <R extends RaRecord>(props: EditProps<R>) => (
  <EditBase
    redirect={false}
    queryOptions={wholeRecord}
    mutationOptions={{ meta: wholeRecord.meta }}
    mutationMode="pessimistic"
  >
    <EditContent {...props} />
  </EditBase>
);
