import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput, invalidState, notFound } from '../../core/errors';
import { inTransaction } from '../../returns/ask';
import { checksFor, type ReturnCheck } from '../../returns/checks';
import { checkFindings, type Findings } from '../../returns/checks/statement';
import type { Revision } from '../../returns/load';
import type { Message } from '../../rules/messages';
import { demandRevision } from './guard';
import type * as inputs from './inputs';

const notThatKind: Record<ReturnCheck['severity'], Message> = {
  warning: {
    en: 'Only a warning is answered with a comment; what blocks is put right or waived.',
    cy: 'Dim ond rhybudd a atebir â sylw; caiff yr hyn sy’n rhwystro ei gywiro neu ei hepgor.',
  },
  blocking: {
    en: 'Only a check that blocks is waived; a warning is answered with a comment.',
    cy: 'Dim ond gwiriad sy’n rhwystro a hepgorir; atebir rhybudd â sylw.',
  },
};

/** The records that a check names now, and how many; throws unless it is of the severity and names some. */
async function findings(
  { actor, tx, context }: Work,
  { id, period }: Revision,
  key: string,
  severity: ReturnCheck['severity'],
): Promise<{ offenderCount: number; findings: string[] }> {
  const check = checksFor(actor, period.kind).find((each) => each.key === key);
  if (!check)
    throw badInput({
      check: {
        en: 'This return has no such check.',
        cy: 'Nid oes gan y ffurflen hon wiriad o’r fath.',
      },
    });
  if (check.severity !== severity) throw badInput({ check: notThatKind[severity] });
  const asked = { actor, period, revisionId: id, today: context.today };
  const [found] = (await inTransaction(tx)(checkFindings(check, asked))) as unknown as Findings[];
  if (!found?.findings)
    throw invalidState({
      en: 'This check names nothing now: there is nothing to answer.',
      cy: 'Nid yw’r gwiriad hwn yn enwi dim nawr: nid oes dim i’w ateb.',
    });
  return { offenderCount: found.count, findings: found.findings };
}

/** Answers a warning with a comment; a partner for its own part. */
export async function answerReturnCheck(
  work: Work,
  { revisionId, check, comment }: z.output<typeof inputs.answerReturnCheckInput>,
): Promise<string> {
  const { actor, tx } = work;
  const revision = await demandRevision(work, 'answerReturnCheck', revisionId);
  const found = await findings(work, revision, check, 'warning');
  await tx.returnCheckAnswer.create({
    data: {
      accountableBodyId: revision.period.accountableBodyId,
      revisionId,
      checkKey: check,
      partnerId: actor.partnerId,
      comment,
      ...found,
      answeredById: actor.id,
      answeredByName: actor.name,
    },
    select: { id: true },
  });
  return revisionId;
}

/** Asks for leave to send the return although a check blocks it. Asked again, it covers what the check names now. */
export async function requestReturnWaiver(
  work: Work,
  { revisionId, check, waiverReason }: z.output<typeof inputs.requestReturnWaiverInput>,
): Promise<string> {
  const { actor, tx } = work;
  const revision = await demandRevision(work, 'requestReturnWaiver', revisionId);
  const found = await findings(work, revision, check, 'blocking');
  const asked = {
    waiverReason,
    ...found,
    requestedAt: new Date(),
    requestedById: actor.id,
    requestedByName: actor.name,
  };
  const there = await tx.returnWaiver.findFirst({ where: { revisionId, checkKey: check } });
  if (there)
    return change(work, tx.returnWaiver, there, {
      ...asked,
      approvedAt: null,
      approvedById: null,
      approvedByName: null,
    });
  const { accountableBodyId } = revision.period;
  const { id } = await tx.returnWaiver.create({
    data: { accountableBodyId, revisionId, checkKey: check, ...asked },
    select: { id: true },
  });
  return id;
}

/** Approves a waiver that another person asked for. */
export async function approveReturnWaiver(
  work: Work,
  { id, version }: z.output<typeof inputs.approveReturnWaiverInput>,
): Promise<string> {
  const { actor, tx } = work;
  const waiver = await tx.returnWaiver.findUnique({ where: { id } });
  if (!waiver || !actor.accountableBodyIds.includes(waiver.accountableBodyId)) throw notFound();
  await demandRevision(work, 'approveReturnWaiver', waiver.revisionId);
  if (waiver.approvedAt)
    throw invalidState({
      en: 'This waiver is approved already.',
      cy: 'Mae’r hepgoriad hwn eisoes wedi’i gymeradwyo.',
    });
  if (waiver.requestedById === actor.id)
    throw invalidState({
      en: 'A waiver is approved by another person than asked for it.',
      cy: 'Cymeradwyir hepgoriad gan berson heblaw’r un a ofynnodd amdano.',
    });
  return change(
    work,
    tx.returnWaiver,
    { id, version },
    { approvedAt: new Date(), approvedById: actor.id, approvedByName: actor.name },
  );
}
