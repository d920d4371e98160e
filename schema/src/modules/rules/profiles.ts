import { randomUUID } from 'node:crypto';
import type { Prisma } from '@placewell/prisma';
import type { z } from 'zod';
import { ofAccountableBody } from '../../access/rows';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput, invalidState, notFound } from '../../core/errors';
import { asDate } from '../../core/fields';
import { ownBody } from '../organisation/service';
import type {
  agreeStartProfileInput,
  createStartProfileInput,
  saveStartProfileLinesInput,
} from './inputs';

/** Begins a new version of the profile of starts, with the lines of the latest one or with none. */
export async function createStartProfile(
  work: Work,
  { copy, note }: z.output<typeof createStartProfileInput>,
): Promise<string> {
  const { tx } = work;
  const accountableBodyId = ownBody(work);
  const latest = await tx.startProfile.findFirst({
    where: { accountableBodyId },
    orderBy: { versionNumber: 'desc' },
  });
  if (latest?.status === 'draft')
    throw invalidState({
      en: `Version ${latest.versionNumber} is still a draft: change or agree that one first.`,
      cy: `Mae fersiwn ${latest.versionNumber} yn ddrafft o hyd: newidiwch neu gytunwch ar honno’n gyntaf.`,
    });
  const { id } = await tx.startProfile.create({
    data: {
      accountableBodyId,
      versionNumber: (latest?.versionNumber ?? 0) + 1,
      status: 'draft',
      note,
    },
    select: { id: true },
  });
  if (copy && latest)
    await tx.$executeRaw`
      insert into start_profile_line
             (accountable_body_id, profile_id, month, local_authority_code, partner_id, model, cohort, starts)
      select accountable_body_id, ${id}::uuid, month, local_authority_code, partner_id, model, cohort, starts
        from start_profile_line where profile_id = ${latest.id}::uuid`;
  return id;
}

/** A draft of the actor's own; an agreed profile stays as it was agreed. */
async function loadDraft({ actor, tx, context }: Work, id: string) {
  const visible = context.rowFilter
    ? (ofAccountableBody(actor) as Prisma.StartProfileWhereInput)
    : {};
  const profile = await tx.startProfile.findFirst({ where: { AND: [visible, { id }] } });
  if (!profile) throw notFound();
  if (profile.status !== 'draft')
    throw invalidState({
      en: 'This profile is agreed and stays as it is: create a new version.',
      cy: 'Cytunwyd ar y proffil hwn ac mae’n aros fel y mae: crëwch fersiwn newydd.',
    });
  return profile;
}

type Line = z.output<typeof saveStartProfileLinesInput>['lines'][number];
type Dimensions = {
  [Name in 'localAuthorityCode' | 'partnerId' | 'model' | 'cohort']?: string | null | undefined;
};

/** A line is known by its month and dimensions; no two of a profile are alike in them. */
const keyOf = (month: string, { localAuthorityCode, partnerId, model, cohort }: Dimensions) =>
  [month, localAuthorityCode, partnerId, model, cohort].map((part) => part ?? '').join('|');

/** Refuses lines for areas that do not exist and for partners without an agreement. */
async function checkLines({ tx }: Work, accountableBodyId: string, lines: Line[]) {
  const given = (name: 'localAuthorityCode' | 'partnerId') => [
    ...new Set(lines.flatMap((line) => line[name] ?? [])),
  ];
  const [codes, partners] = [given('localAuthorityCode'), given('partnerId')];
  const areas = await tx.localAuthority.count({ where: { code: { in: codes } } });
  const agreed = await tx.deliveryAgreement.findMany({
    where: { accountableBodyId, partnerId: { in: partners } },
    distinct: ['partnerId'],
    select: { partnerId: true },
  });
  if (areas < codes.length || agreed.length < partners.length)
    throw badInput({
      lines: {
        en: 'A line names an area that does not exist or a partner you have no agreement with.',
        cy: 'Mae llinell yn enwi ardal nad yw’n bodoli neu bartner nad oes gennych gytundeb ag ef.',
      },
    });
}

/** Writes lines of a draft: new ones are added, known ones changed, those without starts removed. */
export async function saveStartProfileLines(
  work: Work,
  { profileId, version, lines }: z.output<typeof saveStartProfileLinesInput>,
): Promise<string> {
  const { tx } = work;
  const { accountableBodyId } = await loadDraft(work, profileId);
  await checkLines(work, accountableBodyId, lines);
  const stored = await tx.startProfileLine.findMany({ where: { profileId } });
  const known = new Map(
    stored.map((line) => [keyOf(line.month.toISOString().slice(0, 10), line), line]),
  );
  const wanted = new Map(lines.map((line) => [keyOf(line.month, line), line]));
  const gone: string[] = [];
  const changed: { id: string; starts: number }[] = [];
  const added: Prisma.StartProfileLineCreateManyInput[] = [];
  for (const [key, line] of wanted) {
    const there = known.get(key);
    if (there && line.starts === 0) gone.push(there.id);
    else if (there && there.starts !== line.starts)
      changed.push({ id: there.id, starts: line.starts });
    else if (!there && line.starts > 0)
      added.push({
        ...line,
        id: randomUUID(),
        accountableBodyId,
        profileId,
        month: asDate(line.month),
      });
  }
  await tx.startProfileLine.deleteMany({ where: { id: { in: gone } } });
  await tx.startProfileLine.createMany({ data: added });
  await tx.$executeRaw`
    update start_profile_line line
       set starts = wanted.starts, version = line.version + 1
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as wanted(id uuid, starts int)
     where line.id = wanted.id`;
  return change(work, tx.startProfile, { id: profileId, version }, {});
}

/** Freezes a draft as agreed; from now on it is the profile that starts are held against. */
export async function agreeStartProfile(
  work: Work,
  { id, version, agreedOn }: z.output<typeof agreeStartProfileInput>,
): Promise<string> {
  const { tx, context } = work;
  await loadDraft(work, id);
  if (agreedOn > context.today)
    throw badInput({
      agreedOn: {
        en: 'A profile is agreed today or earlier.',
        cy: 'Cytunir ar broffil heddiw neu’n gynharach.',
      },
    });
  const data = { status: 'agreed', agreedOn: asDate(agreedOn) };
  return change(work, tx.startProfile, { id, version }, data);
}
