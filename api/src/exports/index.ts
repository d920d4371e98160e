import { can, forbidden, listNamed, parseInput } from '@placewell/schema';
import type { RequestHandler } from 'express';
import { beginEvidence } from './evidence';
import { exportInput } from './input';
import { createLimits, defaultLimits, type ExportLimits } from './limits';
import { exportedLists } from './lists';
import { prepare } from './prepare';
import { type FileOptions, fileRoute } from './route';
import { sendFile } from './send';
import { filterToKeep } from './withoutPersonalValues';

export interface ExportOptions extends FileOptions {
  limits?: ExportLimits;
}

/** Answers `POST /api/exports`: a list as a CSV file, for those who hold `export.people`. */
export function createExports(options: ExportOptions): RequestHandler[] {
  const { database } = options;
  const take = createLimits(options.limits ?? defaultLimits);

  return fileRoute(options, async (context, request, response) => {
    const { actor, today } = context;
    if (!can(actor, 'export.people')) throw forbidden();
    const input = parseInput(exportInput, request.body);
    const locale = input.locale ?? context.locale;
    if (!can(actor, listNamed(input.resource).permission)) throw forbidden();
    const end = await take(actor.id);
    try {
      const prepared = await prepare(context, input, locale);
      const what = { resource: input.resource, filter: filterToKeep(input.filter) };
      const evidence = await beginEvidence(database, actor, what, locale);
      const name = `placewell-${exportedLists[input.resource].file[locale]}-${today}.csv`;
      await sendFile(response, prepared, { database, actor, evidence, name });
    } finally {
      end();
    }
  });
}
