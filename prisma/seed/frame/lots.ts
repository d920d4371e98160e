import type { CodeOf } from '../../reference/index';
import { addMonths, type Day, monthOf } from '../calendar';
import type { Plan } from '../plan';
import { type Area, eastSussexDistricts, kentDistricts, medway } from './areas';

type Model = CodeOf<'support_model'>;

export type BodyKey = 'kent' | 'estuary';
export type PartnerKey = 'inHouse' | 'orchard' | 'harbour' | 'chalk' | 'pebble' | 'lantern';

/** A lot: who delivers which model where, from when, and how well against the profile. */
export interface Lot {
  name: string;
  body: BodyKey;
  partner: PartnerKey;
  models: readonly Model[];
  areas: readonly Area[];
  opensOn: Day;
  /** Last day on which the partner may record anything; its data sharing agreement then lapsed. */
  lapsesOn: Day | null;
  /** Month in which the lot opens, counted from the launch. */
  opensInMonth: number;
  /** Starts as a share of the profile. */
  performance: number;
}

/** Days before today on which the data sharing agreement of one partner lapsed. */
const lapsedDaysAgo = 45;

/** All lots. Each area and model is delivered under one lot. */
export function lotsOf(plan: Plan): Lot[] {
  const districts = (...codes: number[]) =>
    [...kentDistricts, ...eastSussexDistricts].filter((area) =>
      codes.includes(Number(area.code.slice(-3))),
    );
  const lot = (
    name: string,
    body: BodyKey,
    partner: PartnerKey,
    models: readonly Model[],
    areas: readonly Area[],
    opensInMonth: number,
    performance: number,
  ): Lot => ({
    name,
    body,
    partner,
    models,
    areas,
    opensOn: addMonths(plan.launch, opensInMonth),
    lapsesOn: null,
    opensInMonth,
    performance,
  });
  const east = districts(106, 108, 112, 113, 114);
  const lewes = lot('Lot 3 Lewes', 'estuary', 'lantern', ['ips', 'seqf'], districts(63), 3, 0.9);
  return [
    lot(
      'In-house team',
      'kent',
      'inHouse',
      ['ips', 'seqf'],
      districts(105, 110, 115, 116),
      0,
      1.06,
    ),
    lot('Lot 1 East Kent IPS', 'kent', 'orchard', ['ips'], east, 2, 0.98),
    lot(
      'Lot 2 East Kent and Medway SEQF',
      'kent',
      'harbour',
      ['seqf'],
      [...east, ...medway],
      4,
      0.8,
    ),
    lot(
      'Lot 3 North and West Kent',
      'kent',
      'chalk',
      ['ips', 'seqf'],
      districts(107, 109, 111),
      4,
      0.68,
    ),
    lot('Lot 4 Medway IPS', 'kent', 'chalk', ['ips'], medway, 6, 0.74),
    lot('Lot 1 Hastings and Rother IPS', 'estuary', 'orchard', ['ips'], districts(62, 64), 3, 0.9),
    lot(
      'Lot 2 Eastbourne and Wealden',
      'estuary',
      'pebble',
      ['ips', 'seqf'],
      districts(61, 65),
      3,
      0.96,
    ),
    lot(
      'Lot 4 Hastings and Rother SEQF',
      'estuary',
      'pebble',
      ['seqf'],
      districts(62, 64),
      5,
      0.84,
    ),
    { ...lewes, lapsesOn: monthOf(plan.today - lapsedDaysAgo) - 1 },
  ];
}
