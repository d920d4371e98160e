import type { z } from 'zod';
import type { Work } from '../../core/command';
import { AppError } from '../../core/errors';
import type { ReturnCommand } from '../../rules/returns';
import { demandRevision } from './guard';
import type * as inputs from './inputs';

/** Writes DWP's answer. DWP itself may change no row: the database does it for whoever may answer. */
async function answer(
  work: Work,
  command: ReturnCommand,
  { id, version }: { id: string; version: number },
  questions: string | null,
): Promise<string> {
  await demandRevision(work, command, id);
  const [row] = await work.tx.$queryRaw<{ done: boolean }[]>`
    select app.answer_return(${id}::uuid, ${version}::int, ${questions}) as done`;
  if (!row?.done)
    throw new AppError('CONFLICT', {
      en: 'Somebody changed this return while you had it open. Load it again and repeat your answer.',
      cy: 'Newidiodd rhywun y ffurflen hon tra oedd ar agor gennych. Llwythwch hi eto ac ailadroddwch eich ateb.',
    });
  return id;
}

/** Accepts a submitted return. */
export const acceptReturn = (work: Work, seen: z.output<typeof inputs.acceptReturnInput>) =>
  answer(work, 'acceptReturn', seen, null);

/** Sends a submitted return back with what DWP asks. */
export const sendBackReturn = (
  work: Work,
  { questions, ...seen }: z.output<typeof inputs.sendBackReturnInput>,
) => answer(work, 'sendBackReturn', seen, questions);
