import { z } from 'zod';
import { day, id, line, version, whole } from '../../core/fields';

const model = z.enum(['ips', 'seqf']);
const chooseOne = {
  params: { message: { en: 'Choose at least one.', cy: 'Dewiswch o leiaf un.' } },
};

/** GSS codes; the database knows which exist. */
const localAuthorityCodes = z
  .array(z.string().regex(/^[A-Z]\d{8}$/))
  .max(400)
  .meta({ description: 'GSS codes of the local authorities covered.' });

const names = {
  name: line('Name.'),
  nameCy: line('Name in Welsh.'),
};

export const createOrganisationInput = z.object({
  kind: z
    .enum(['dwp', 'accountable_body', 'delivery_partner'])
    .meta({ description: 'dwp, accountable_body or delivery_partner.' }),
  ...names,
  code: z
    .string()
    .trim()
    .regex(/^[A-Z][A-Z0-9_-]{1,19}$/)
    .meta({ description: 'Short name in capital letters, for instance KENT. It stays the same.' }),
});

export const updateOrganisationInput = z.object({
  id: id('The organisation.'),
  version: version(),
  ...names,
});

const terms = {
  contractNumber: line('Contract number, unique within the accountable body.', 60),
  lot: line('Lot.', 60).optional(),
  models: z
    .array(model)
    .refine((models) => models.length > 0, chooseOne)
    .meta({ description: 'Models delivered: ips, seqf.' }),
  localAuthorityCodes,
  validFrom: day('First day of the agreement.'),
  validTo: day('Last day; left out, it has no end yet.').optional(),
  dataSharingFrom: day(
    'First day of data sharing. Left out, the partner reads and writes nothing.',
  ).optional(),
  dataSharingTo: day(
    'Last day of data sharing. A day that is over locks the partner out at once.',
  ).optional(),
};

export const createDeliveryAgreementInput = z.object({
  partnerId: id('The delivery partner; your own organisation when it delivers in-house.'),
  ...terms,
});

export const updateDeliveryAgreementInput = z.object({
  id: id('The agreement.'),
  version: version(),
  ...terms,
});

const area = {
  nameEn: line('Name.'),
  nameCy: line('Name in Welsh.'),
  localAuthorityCodes,
  validFrom: day('First day.').optional(),
  validTo: day('Last day.').optional(),
};
export const createDeliveryAreaInput = z.object(area);
export const updateDeliveryAreaInput = z.object({
  id: id('The area.'),
  version: version(),
  ...area,
});

const specialist = {
  name: line('Name, as colleagues know it.'),
  fullTimeEquivalent: whole('Full-time equivalent in hundredths: 100 is full time.', 1, 100),
  model: model.meta({ description: 'Model worked to, ips or seqf; it decides the caseload cap.' }),
  startedOn: day('First day of work.'),
  userId: id('The user they sign in as, of the same organisation.').optional(),
};

export const createEmploymentSpecialistInput = z.object({
  accountableBodyId: id('The accountable body; needed when you work for several.').optional(),
  partnerId: id('The partner they work for; left out, your own organisation.').optional(),
  ...specialist,
});

export const updateEmploymentSpecialistInput = z.object({
  id: id('The Employment Specialist.'),
  version: version(),
  ...specialist,
  leftOn: day('Last day of work. Nobody may be assigned to them after it.').optional(),
});
