import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedReturnCommands,
  type ReturnCommand,
  type ReturnFacts,
  returnCommands,
  returnRefusal,
} from './returns';

const facts = (changes: Partial<ReturnFacts> = {}): ReturnFacts => ({
  status: 'prepared',
  latest: true,
  opened: true,
  editable: true,
  ...changes,
});
const names = Object.keys(returnCommands) as ReturnCommand[];

describe('the life cycle of a return', () => {
  it.each([
    ['none', ['prepareReturn']],
    ['open', ['prepareReturn']],
    ['submitted', ['acceptReturn', 'sendBackReturn', 'reopenReturn']],
    ['accepted', ['reopenReturn']],
    ['sent_back', ['reopenReturn']],
  ] as const)('allows of a return that is %s: %s', (status, allowed) => {
    expect(allowedReturnCommands(facts({ status }))).toEqual(allowed);
  });

  it('sends nothing that is not signed', () => {
    const sending = ['none', 'open', 'prepared', 'submitted', 'accepted', 'sent_back'] as const;
    for (const status of sending)
      expect(allowedReturnCommands(facts({ status }))).not.toContain('submitReturn');
    expect(allowedReturnCommands(facts({ status: 'signed' }))).toContain('submitReturn');
  });

  it('leaves DWP its answer and nobody any work once edits have ended', () => {
    expect(allowedReturnCommands(facts({ status: 'signed', editable: false }))).toEqual([]);
    expect(allowedReturnCommands(facts({ status: 'submitted', editable: false }))).toContain(
      'acceptReturn',
    );
  });

  it('refuses exactly what it does not allow, and says why in both languages', () => {
    const any = fc.record({
      status: fc.constantFrom(
        'none',
        'open',
        'prepared',
        'signed',
        'submitted',
        'accepted',
        'sent_back',
      ),
      latest: fc.boolean(),
      opened: fc.boolean(),
      editable: fc.boolean(),
    }) as fc.Arbitrary<ReturnFacts>;
    fc.assert(
      fc.property(any, fc.constantFrom(...names), (each, command) => {
        const refused = returnRefusal(command, each);
        expect(refused === null).toBe(allowedReturnCommands(each).includes(command));
        if (refused) expect(refused.en).not.toBe(refused.cy);
      }),
    );
  });
});
