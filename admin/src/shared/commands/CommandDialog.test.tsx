// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpError } from 'ra-core';
import { AdminContext, type DataProvider } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18nProvider } from '../../i18n';
import { testIndex } from '../../providers/dataProvider/testSchema';
import { lightTheme } from '../../theme/theme';
import { SchemaProvider } from '../api';
import { CommandButton } from './CommandButton';

// A command without texts of its own, so that the test leans on no wording.
const tryCommand = {
  name: 'tryCommand',
  fields: [
    { kind: 'text', source: 'startedOn' },
    { kind: 'longText', source: 'note' },
  ],
} as const;

const refusal = (body: object) => new HttpError('Some details need attention.', 422, body);

/** Opens the form over an API that answers with the results given, one after another. */
async function openForm(...results: (object | Error)[]) {
  const command = vi.fn(async (_name: string, _input: object) => {
    const result = results.shift() ?? { id: 'r1' };
    if (result instanceof Error) throw result;
    return result;
  });
  const onDone = vi.fn();
  render(
    <AdminContext
      dataProvider={{ command } as unknown as DataProvider} // the form calls nothing else
      i18nProvider={await createI18nProvider()}
      theme={lightTheme}
    >
      <SchemaProvider index={testIndex}>
        <CommandButton command={tryCommand} fixed={{ referralId: 'r1' }} onDone={onDone} />
      </SchemaProvider>
    </AdminContext>,
  );
  const person = userEvent.setup({ delay: null });
  const opener = screen.getByText('commands.tryCommand.button');
  await person.click(opener);
  const send = () => person.click(screen.getByText('Save'));
  const date = () => screen.getByLabelText(/startedOn/);
  return { command, onDone, person, opener, send, date };
}

describe('the form of a command', () => {
  // Outside production react-admin prints every refusal.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(cleanup);

  it('asks for what the API insists on before it sends anything', async () => {
    const { command, send, date } = await openForm();
    await send();
    await waitFor(() => expect(date().getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement).toBe(date());
    expect(command).not.toHaveBeenCalled();
  });

  it('puts the API’s message beside the field and keeps what was typed', async () => {
    const { send, date, person } = await openForm(
      refusal({ code: 'BAD_USER_INPUT', errors: { startedOn: 'Before the referral.' } }),
    );
    await person.type(date(), '2026-02-03');
    await send();
    const message = await screen.findByText('Before the referral.');
    expect(date().getAttribute('aria-describedby')).toContain(message.closest('p')?.id);
    expect(date()).toHaveProperty('value', '2026-02-03');
  });

  it('says above the form what belongs to no field of it, and can still be sent', async () => {
    const { command, send, date, person, onDone } = await openForm(
      refusal({ code: 'BAD_USER_INPUT', errors: { cohort: 'Not on this agreement.' } }),
    );
    await person.type(date(), '2026-02-03');
    await send();
    expect(await screen.findByText('Not on this agreement.')).toBeTruthy();
    await send();
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ id: 'r1' }));
    expect(command).toHaveBeenCalledTimes(2);
  });

  it('sends warnings back only once each is confirmed with a reason', async () => {
    const warnings = [{ id: 'age', message: 'Under 18.' }];
    const { command, send, date, person, onDone } = await openForm(
      refusal({ code: 'BAD_USER_INPUT', warnings }),
    );
    await person.type(date(), '2026-02-03');
    await send();
    await screen.findByText('Under 18.');
    await send();
    await screen.findByText('Say why, or change the answers above');
    expect(command).toHaveBeenCalledTimes(1);
    await person.type(screen.getByLabelText(/Why is this right/), 'Apprentice');
    await send();
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(command.mock.lastCall?.[1]).toMatchObject({
      referralId: 'r1',
      startedOn: '2026-02-03',
      confirmWarnings: [{ warning: 'age', reason: 'Apprentice' }],
    });
  });

  it('keeps what was typed when the session has ended, and never says that it was saved', async () => {
    const ended = new HttpError('Sign in again.', 401, { code: 'UNAUTHENTICATED' });
    const { command, send, date, person, onDone } = await openForm(ended);
    await person.type(date(), '2026-02-03');
    await send();
    expect((await screen.findByText(/opens a new tab/)).getAttribute('href')).toBe('/login');
    expect(date()).toHaveProperty('value', '2026-02-03');
    expect(onDone).not.toHaveBeenCalled();
    await send();
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ id: 'r1' }));
    expect(command).toHaveBeenCalledTimes(2);
  });

  it('says what else is wrong after a warning was confirmed', async () => {
    const warnings = [{ id: 'age', message: 'Under 18.' }];
    const { send, date, person } = await openForm(
      refusal({ code: 'BAD_USER_INPUT', warnings }),
      refusal({ code: 'BAD_USER_INPUT', errors: { cohort: 'Not on this agreement.' } }),
    );
    await person.type(date(), '2026-02-03');
    await send();
    await person.type(await screen.findByLabelText(/Why is this right/), 'Apprentice');
    await send();
    expect(await screen.findByText('Not on this agreement.')).toBeTruthy();
    expect(screen.getByText('Under 18.')).toBeTruthy();
  });

  it('asks why when the API demands a reason', async () => {
    const { send, date, person, command, onDone } = await openForm(
      refusal({ code: 'BAD_USER_INPUT', errors: { reason: 'Give a reason for the change.' } }),
    );
    await person.type(date(), '2026-02-03');
    await send();
    await person.type(await screen.findByLabelText(/Why is this changed/), 'Typo');
    await send();
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(command.mock.lastCall?.[1]).toMatchObject({ reason: 'Typo' });
  });

  it('gives the keyboard back to the button that opened it', async () => {
    const { person, opener } = await openForm();
    await person.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});
