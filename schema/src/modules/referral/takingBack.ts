import type { z } from 'zod';
import { takeBack } from '../../core/change';
import type { Work } from '../../core/command';
import type { takeBackInput } from '../../core/fields';
import type { CommandName } from '../../rules/commandLabels';
import { guard } from './guard';
import { loadOfJourney } from './load';

type Table = Parameters<typeof takeBack>[1] & {
  findUnique(args: { where: { id: string } }): PromiseLike<{
    id: string;
    referralId: string;
  } | null>;
};

/** Makes the command that takes back one kind of record which nothing rests on. */
export const takingBack =
  (command: CommandName, tableOf: (tx: Work['tx']) => Table) =>
  async (work: Work, { id, version }: z.output<typeof takeBackInput>): Promise<string> => {
    const table = tableOf(work.tx);
    const { row, referral } = await loadOfJourney(work, table.findUnique({ where: { id } }));
    guard(work, command, referral);
    return takeBack(work, table, { ...row, version });
  };
