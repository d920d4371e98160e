import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { checkOrder } from '../../core/dates';
import { badInput, forbidden, notFound } from '../../core/errors';
import { maybeDate } from '../../core/fields';
import { mayChangeOrganisation, visibleAreas, visibleOrganisations } from './access';
import type * as inputs from './inputs';

/** The own organisation of an accountable body; throws FORBIDDEN for anybody else. */
export function ownBody({ actor }: Work): string {
  if (!actor.accountableBodyIds.includes(actor.organisationId)) throw forbidden();
  return actor.organisationId;
}

/** Adds an organisation; an accountable body adds delivery partners only. */
export async function createOrganisation(
  { actor, tx }: Work,
  { kind, name, nameCy, code }: z.output<typeof inputs.createOrganisationInput>,
): Promise<string> {
  if (actor.role !== 'SYSTEM_ADMINISTRATOR' && kind !== 'delivery_partner')
    throw badInput({
      kind: { en: 'You may add delivery partners.', cy: 'Cewch ychwanegu partneriaid cyflenwi.' },
    });
  const { id } = await tx.organisation.create({
    data: { kind, name, nameCy, code },
    select: { id: true },
  });
  return id;
}

/** Changes the names of an organisation; an accountable body changes its own only, since partners are shared. */
export async function updateOrganisation(
  work: Work,
  { id, version, name, nameCy }: z.output<typeof inputs.updateOrganisationInput>,
): Promise<string> {
  const { actor, tx, context } = work;
  const visible = context.rowFilter ? visibleOrganisations(actor) : {};
  const found = await tx.organisation.findFirst({ where: { AND: [visible, { id }] } });
  if (!found) throw notFound();
  if (!mayChangeOrganisation(actor, id)) throw forbidden();
  return change(work, tx.organisation, { id, version }, { name, nameCy });
}

type Area = z.output<typeof inputs.createDeliveryAreaInput>;

function areaOf({ nameEn, nameCy, localAuthorityCodes, validFrom, validTo }: Area) {
  checkOrder('validTo', validFrom, validTo);
  const days = { validFrom: maybeDate(validFrom), validTo: maybeDate(validTo) };
  return { nameEn, nameCy, localAuthorityCodes, ...days };
}

/** Adds an area (a cluster of local authorities) to the accountable body's own. */
export async function createDeliveryArea(work: Work, area: Area): Promise<string> {
  const accountableBodyId = ownBody(work);
  const { id } = await work.tx.deliveryArea.create({
    data: { accountableBodyId, ...areaOf(area) },
    select: { id: true },
  });
  return id;
}

/** Changes an area. */
export async function updateDeliveryArea(
  work: Work,
  { id, version, ...area }: z.output<typeof inputs.updateDeliveryAreaInput>,
): Promise<string> {
  const { actor, tx, context } = work;
  const visible = context.rowFilter ? visibleAreas(actor) : {};
  const found = await tx.deliveryArea.findFirst({ where: { AND: [visible, { id }] } });
  if (!found) throw notFound();
  return change(work, tx.deliveryArea, { id, version }, areaOf(area));
}
