import { Alert, Box, Button, CircularProgress, FormHelperText } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { errorBody } from '../../providers/dataProvider/errors';
import { useApiWhileTyping, useReload } from '../../shared/api';
import { FieldFaults } from '../../shared/FieldFaults';
import { PreviewFindings } from './PreviewFindings';
import { type Answer, previewQuery } from './previewQuery';
import { previewSource, settingOf, shownAs } from './setting';

const text = (key: string) => `resources.rules.preview.${key}`;

/** What would change by a setting, once somebody has asked for it. */
function useFindings(asked: object | undefined) {
  const api = useApiWhileTyping();
  return useQuery({
    queryKey: ['rulePreview', asked],
    queryFn: () => api.query<Answer>(previewQuery, { input: asked }),
    enabled: asked !== undefined,
    retry: false,
    gcTime: 0,
  });
}

/** Why nothing can be shown: what is wrong with which answer, or that somebody else was first. */
function Failed({ error }: { error: Error }) {
  const translate = useTranslate();
  const reload = useReload();
  const message = translate(error.message, { _: error.message });
  return (
    <Alert
      severity="warning"
      sx={{ mt: 1 }}
      action={
        errorBody(error)?.code === 'CONFLICT' && (
          <Button color="inherit" size="small" variant="outlined" onClick={() => void reload()}>
            {translate('errors.loadLatest')}
          </Button>
        )
      }
    >
      {translate(text('failed'), { message })}
      <FieldFaults error={error} />
    </Alert>
  );
}

interface Props {
  ruleKey: string;
  /** The version of the value that is replaced, of the one with the day that the form says. */
  versionOf: (validFrom: string) => number | undefined;
}

/**
 * Shows, before anything is saved, what the answers of the form would change. The form keeps for which answers that was
 * shown, as an answer of its own, and can be sent with no others.
 */
export function RulePreview({ ruleKey, versionOf }: Props) {
  const translate = useTranslate();
  const hintId = useId();
  const findings = useRef<HTMLDivElement>(null);
  const { trigger } = useFormContext();
  const setting = settingOf(useWatch(), ruleKey, versionOf);
  const [asked, setAsked] = useState<typeof setting>();
  const { data, error, isFetching } = useFindings(asked);
  const isAsked = asked !== undefined && shownAs(asked) === shownAs(setting);
  const isShown = isAsked && data !== undefined && !isFetching && !error;
  const { field, fieldState } = useController({
    name: previewSource,
    defaultValue: '',
    rules: {
      validate: (shown, answers) =>
        (shown !== '' && shown === shownAs(settingOf(answers, ruleKey, versionOf))) ||
        text('showFirst'),
    },
  });
  const { onChange } = field;
  useEffect(() => {
    onChange(isShown ? shownAs(asked) : '');
    // The button that was pressed is gone: reading goes on with what it has shown.
    if (isShown) findings.current?.focus();
  }, [isShown, asked, onChange]);
  const show = () => {
    if (isAsked && isFetching) return;
    // Without all answers there is nothing to work out: the form says at which one it waits.
    if (setting) setAsked({ ...setting });
    else void trigger(['validFrom', 'state', 'value'], { shouldFocus: true });
  };
  const isStale = asked !== undefined && !isAsked;
  const hint = isStale ? text('changed') : (fieldState.error?.message ?? text('hint'));
  return (
    <Box role="group" aria-label={translate(text('title'))} sx={{ width: '100%', mt: 1 }}>
      {!isShown && (
        <>
          <Button ref={field.ref} variant="outlined" onClick={show} aria-describedby={hintId}>
            {translate(text('show'))}
          </Button>
          <FormHelperText id={hintId} error={fieldState.invalid} aria-live="polite">
            {translate(hint, { _: hint })}
          </FormHelperText>
        </>
      )}
      <Box ref={findings} tabIndex={-1} aria-live="polite" sx={{ outline: 'none' }}>
        {isAsked && isFetching && (
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <CircularProgress size={18} aria-hidden />
            {translate(text('counting'))}
          </Box>
        )}
        {isAsked && error && !isFetching && <Failed error={error} />}
        {isShown && <PreviewFindings preview={data.rulePreview} />}
      </Box>
    </Box>
  );
}
