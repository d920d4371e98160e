import { can, forbidden, listNamed, parseInput } from '@placewell/schema';
import type { RequestHandler } from 'express';
import { beginEvidence } from './evidence';
import { exportInput, isOfList } from './input';
import { createLimits, defaultLimits, type ExportLimits } from './limits';
import { prepareMembers } from './members';
import { prepare } from './prepare';
import { type FileOptions, fileRoute } from './route';
import { sendFile } from './send';
import { filterToKeep } from './withoutPersonalValues';

export interface ExportOptions extends FileOptions {
  limits?: ExportLimits;
}

/** What somebody needs, beside `export.people`, to take the people behind a figure: the same as to see them. */
const members = { permission: 'participant.read' } as const;

/**
 * Answers `POST /api/exports`: a list, or everybody behind a figure, as a CSV file, for those who hold `export.people`.
 */
export function createExports(options: ExportOptions): RequestHandler[] {
  const { database } = options;
  const take = createLimits(options.limits ?? defaultLimits);

  return fileRoute(options, async (context, request, response) => {
    const { actor, today } = context;
    if (!can(actor, 'export.people')) throw forbidden();
    const input = parseInput(exportInput, request.body);
    const locale = input.locale ?? context.locale;
    const { permission } = isOfList(input) ? listNamed(input.resource) : members;
    if (!can(actor, permission)) throw forbidden();
    const end = await take(actor.id);
    try {
      const prepared = isOfList(input)
        ? await prepare(context, input, locale)
        : prepareMembers(context, input, locale);
      const what = { resource: input.resource, filter: filterToKeep(input.filter) };
      const evidence = await beginEvidence(database, actor, what, locale);
      const name = `placewell-${prepared.file}-${today}.csv`;
      await sendFile(response, prepared, { database, actor, evidence, name });
    } finally {
      end();
    }
  });
}
