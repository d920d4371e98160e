import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { checkOrder } from '../../core/dates';
import { badInput, notFound } from '../../core/errors';
import { asDate, maybeDate } from '../../core/fields';
import { visibleAgreements } from './access';
import type * as inputs from './inputs';
import { ownBody } from './service';

type Terms = Omit<z.output<typeof inputs.updateDeliveryAgreementInput>, 'id' | 'version'>;

function termsOf(terms: Terms) {
  checkOrder('validTo', terms.validFrom, terms.validTo);
  checkOrder('dataSharingTo', terms.dataSharingFrom, terms.dataSharingTo);
  if (terms.dataSharingTo && !terms.dataSharingFrom)
    throw badInput({
      dataSharingFrom: {
        en: 'Say from which day data were shared.',
        cy: 'Nodwch o ba ddiwrnod y rhannwyd data.',
      },
    });
  return {
    contractNumber: terms.contractNumber,
    lot: terms.lot ?? null,
    models: terms.models,
    localAuthorityCodes: terms.localAuthorityCodes,
    validFrom: asDate(terms.validFrom),
    validTo: maybeDate(terms.validTo),
    dataSharingFrom: maybeDate(terms.dataSharingFrom),
    dataSharingTo: maybeDate(terms.dataSharingTo),
  };
}

/** Records what the accountable body agreed with a partner. */
export async function createDeliveryAgreement(
  work: Work,
  { partnerId, ...terms }: z.output<typeof inputs.createDeliveryAgreementInput>,
): Promise<string> {
  const accountableBodyId = ownBody(work);
  const { id } = await work.tx.deliveryAgreement.create({
    data: { accountableBodyId, partnerId, ...termsOf(terms) },
    select: { id: true },
  });
  return id;
}

/** Changes an agreement. When its data sharing is over, the partner's next request finds nothing. */
export async function updateDeliveryAgreement(
  work: Work,
  { id, version, ...terms }: z.output<typeof inputs.updateDeliveryAgreementInput>,
): Promise<string> {
  const { actor, tx, context } = work;
  const visible = context.rowFilter ? visibleAgreements(actor) : {};
  const found = await tx.deliveryAgreement.findFirst({ where: { AND: [visible, { id }] } });
  if (!found) throw notFound();
  return change(work, tx.deliveryAgreement, { id, version }, termsOf(terms));
}
