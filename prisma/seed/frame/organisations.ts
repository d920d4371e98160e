import { addMonths, dateOf } from '../calendar';
import { type Plan, stream } from '../plan';
import { Random } from '../random';
import type { DeliveryAgreementRow, DeliveryAreaRow, Frame } from '../rows';
import { eastSussexDistricts, kentDistricts, medway } from './areas';
import { type BodyKey, type Lot, lotsOf, type PartnerKey } from './lots';

/** Ids of the organisations by the keys that the lots use. */
export interface OrganisationIds {
  bodies: Record<BodyKey, string>;
  partners: Record<PartnerKey, string>;
  dwp: string;
}

type Names = readonly [kind: string, code: string, name: string, nameCy: string];

// The accountable body is invented: no council has agreed to, or knows of, this demonstration.
const organisations: Record<BodyKey | Exclude<PartnerKey, 'inHouse'> | 'dwp', Names> = {
  dwp: ['dwp', 'DWP', 'Department for Work and Pensions', 'Adran Gwaith a Phensiynau'],
  kent: [
    'accountable_body',
    'KENT',
    'Kent and Medway Accountable Body (demonstration)',
    'Corff Atebol Caint a Medway (arddangosiad)',
  ],
  estuary: [
    'accountable_body',
    'ESTUARY',
    'Estuary Accountable Body (demonstration)',
    'Corff Atebol yr Aber (arddangosiad)',
  ],
  orchard: ['delivery_partner', 'ORCHARD', 'Orchard Gate Employment', 'Cyflogaeth Porth y Berllan'],
  harbour: ['delivery_partner', 'HARBOUR', 'Harbour Light Pathways', "Llwybrau Golau'r Harbwr"],
  chalk: ['delivery_partner', 'CHALK', 'Chalk Path Works', 'Gwaith Llwybr y Sialc'],
  pebble: ['delivery_partner', 'PEBBLE', 'Pebble Lane Support', 'Cymorth Lôn y Cerrig'],
  lantern: ['delivery_partner', 'LANTERN', 'Lantern Quay Trust', "Ymddiriedolaeth Cei'r Llusern"],
};

/** Organisations, delivery areas and agreements of both accountable bodies. */
export function organise(plan: Plan): {
  ids: OrganisationIds;
  rows: Pick<Frame, 'organisations' | 'deliveryAgreements' | 'deliveryAreas'>;
} {
  const random = new Random(plan.seed, stream.organisations);
  const createdAt = `${dateOf(addMonths(plan.launch, -2))}T09:00:00Z`;
  const keys = Object.keys(organisations) as (keyof typeof organisations)[];
  const id = Object.fromEntries(keys.map((key) => [key, random.uuid()])) as Record<
    keyof typeof organisations,
    string
  >;
  const ids: OrganisationIds = {
    dwp: id.dwp,
    bodies: { kent: id.kent, estuary: id.estuary },
    partners: { ...id, inHouse: id.kent },
  };
  const lots = lotsOf(plan);
  return {
    ids,
    rows: {
      organisations: keys.map((key) => {
        const [kind, code, name, nameCy] = organisations[key];
        return { id: id[key], kind, code, name, nameCy, createdAt };
      }),
      deliveryAgreements: lots.map((lot, position) =>
        agreement(random, ids, lot, position, createdAt),
      ),
      deliveryAreas: deliveryAreas(random, ids, createdAt),
    },
  };
}

function agreement(
  random: Random,
  ids: OrganisationIds,
  lot: Lot,
  position: number,
  createdAt: string,
): DeliveryAgreementRow {
  return {
    id: random.uuid(),
    accountableBodyId: ids.bodies[lot.body],
    partnerId: ids.partners[lot.partner],
    contractNumber: `DEMO-${lot.body.toUpperCase()}-${String(position + 1).padStart(3, '0')}`,
    lot: lot.name,
    models: [...lot.models],
    localAuthorityCodes: lot.areas.map((area) => area.code),
    validFrom: dateOf(addMonths(lot.opensOn, -1)),
    dataSharingFrom: dateOf(addMonths(lot.opensOn, -1)),
    dataSharingTo: lot.lapsesOn === null ? null : dateOf(lot.lapsesOn),
    createdAt,
  };
}

function deliveryAreas(random: Random, ids: OrganisationIds, createdAt: string): DeliveryAreaRow[] {
  const codes = (...last: number[]) =>
    [...kentDistricts, ...eastSussexDistricts]
      .map((area) => area.code)
      .filter((code) => last.includes(Number(code.slice(-3))));
  const area = (body: BodyKey, nameEn: string, nameCy: string, localAuthorityCodes: string[]) => {
    const accountableBodyId = ids.bodies[body];
    return { id: random.uuid(), accountableBodyId, nameEn, nameCy, localAuthorityCodes, createdAt };
  };
  return [
    area('kent', 'East Kent', 'Dwyrain Caint', codes(105, 106, 108, 112, 113, 114)),
    area(
      'kent',
      'North and West Kent',
      'Gogledd a Gorllewin Caint',
      codes(107, 109, 110, 111, 115, 116),
    ),
    area(
      'kent',
      'Medway',
      'Medway',
      medway.map(({ code }) => code),
    ),
    area('estuary', 'East Sussex coast', 'Arfordir Dwyrain Sussex', codes(61, 62, 64)),
    area('estuary', 'East Sussex inland', 'Cefn gwlad Dwyrain Sussex', codes(63, 65)),
  ];
}
