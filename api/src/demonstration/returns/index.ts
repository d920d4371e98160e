import type { NinoKeys } from '@placewell/prisma/nino';
import { asOwner } from '../../auth/owner';
import { beginAnew } from './beginAnew';
import { openOffice, periodsSince } from './office';
import { openPast, type Past, Refused } from './past';
import { redate } from './redate';
import { type Telling, tellNew, tellSteady } from './story';

interface Settings {
  /** Address of the database, as its owner. */
  url: string;
  /** The day of the demonstration, YYYY-MM-DD. */
  today: string;
  keys: NinoKeys;
  say: (line: string) => void;
}

interface Story {
  code: string;
  /** Months before the present one from which the accountable body returns through Placewell. */
  months: number;
  tell: (telling: Telling) => Promise<void>;
}

const STORIES: readonly Story[] = [
  { code: 'KENT', months: 3, tell: tellSteady },
  { code: 'ESTUARY', months: 1, tell: tellNew },
];

/**
 * Gives the demonstration a history of returns, told by its people through the commands of the product. A command that is
 * refused keeps nobody from starting: the history ends there.
 */
export async function makeReturnHistory({ url, today, keys, say }: Settings): Promise<void> {
  say('Sending the returns of the last months ...');
  await asOwner(url, beginAnew);
  const past = await openPast(url, keys);
  try {
    await past.makePeriods(today);
    try {
      for (const story of STORIES) await tell(past, today, story);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(`The history of returns ends early: ${error.message}`);
    }
    await asOwner(url, (owner) => redate(owner, past.moments));
  } finally {
    await past.close();
  }
}

async function tell(past: Past, today: string, { code, months, tell }: Story): Promise<void> {
  // In the first days of a month the return of the last one is not due yet.
  const [body] = await past.read<{ id: string; since: string }>(
    `select id, (date_trunc('month', $1::date - 10) - make_interval(months => $2))::date::text as since
       from organisation where code = $3`,
    [today, months, code],
  );
  if (!body) return;
  const { id, since } = body;
  const office = await openOffice(past, id, code);
  const { preparer, signer } = office;
  await past.at(since, '09:00', async () => {
    const returnsFrom = { ruleKey: 'returns_from', validFrom: since, value: since };
    await past.give(preparer, 'setRule', returnsFrom);
    await past.give(preparer, 'setReturnContacts', {
      contractNumber: `DEMO-${code}`,
      leadName: preparer.name,
      leadEmail: preparer.email,
      deputyName: signer.name,
      deputyEmail: signer.email,
    });
  });
  await tell({ past, office, today, periods: await periodsSince(past, id, since, today) });
}
