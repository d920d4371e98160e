import type { Readable } from 'node:stream';
import type { Actor, Database } from '@placewell/prisma';
import { can, type FrozenReturn, forbidden, parseInput } from '@placewell/schema';
import type { RequestHandler } from 'express';
import { beginEvidence } from '../exports/evidence';
import { createLimits, defaultLimits } from '../exports/limits';
import { type FileOptions, fileRoute } from '../exports/route';
import { deliver } from '../exports/send';
import { csvArchiveOf } from './csv';
import type { Edition } from './edition';
import { fileName } from './fileName';
import { type ReturnFileInput, returnFileInput } from './input';
import { jsonOf } from './json';
import { prepareEdition, takesPeople } from './prepare';
import { sheetsOf } from './sheets';
import { workbookOf, workbookType } from './workbook';

export interface ReturnFileOptions extends FileOptions {
  /** Reads a submitted revision; throws NOT_FOUND for one that the actor may not see. */
  loadFrozen(database: Database, actor: Actor, revisionId: string): Promise<FrozenReturn>;
}

interface Kind {
  extension: string;
  type: string;
  write(edition: Edition, date: Date): Readable;
}

const kinds: Record<ReturnFileInput['kind'], Kind> = {
  workbook: {
    extension: 'xlsx',
    type: workbookType,
    write: (edition, date) => workbookOf(sheetsOf(edition), date),
  },
  csv: {
    extension: 'zip',
    type: 'application/zip',
    write: (edition, date) => csvArchiveOf(sheetsOf(edition), date),
  },
  json: { extension: 'json', type: 'application/json', write: (edition) => jsonOf(edition) },
};

/**
 * Answers `POST /api/returns/<revision>/<workbook|csv|json>?part=<all|manual|digital>` with the file of a submitted
 * return. Those who may hold identities take it with its people; whoever else may read the whole return, such as DWP,
 * takes its figures. A delivery partner takes none: the file is about all partners.
 */
export function createReturnFiles(options: ReturnFileOptions): RequestHandler[] {
  const { database, loadFrozen } = options;
  const take = createLimits(defaultLimits);

  return fileRoute(options, async (context, request, response) => {
    const { actor } = context;
    if (!can(actor, 'return.read') || actor.partnerId) throw forbidden();
    const { revision = '', kind: wanted } = request.params as Record<string, string>;
    const input = parseInput(returnFileInput, { ...request.body, ...request.query, kind: wanted });
    const locale = input.locale ?? context.locale;
    const end = await take(actor.id);
    try {
      const frozen = await loadFrozen(database, actor, revision);
      const people = takesPeople(context);
      const evidence = await beginEvidence(
        database,
        actor,
        {
          resource: `returns.${input.kind}`,
          filter: { revision, part: input.part, people },
          revision,
        },
        locale,
      );
      let handedOver = 0;
      let complete = false;
      const edition = await prepareEdition(context, frozen, input, locale, async (read) => {
        await evidence.noteRead(read);
        handedOver += read.length;
      });
      try {
        const kind = kinds[input.kind];
        const { cover } = frozen;
        const name = fileName({ cover, extension: kind.extension, people });
        const date = new Date(cover.cutOff);
        await deliver(response, { name, type: kind.type }, [kind.write(edition, date)]);
        complete = true;
      } finally {
        await evidence.end(handedOver, complete);
      }
    } finally {
      end();
    }
  });
}
