import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput, forbidden, invalidState, notFound } from '../../core/errors';
import { asDate } from '../../core/fields';
import type * as inputs from './inputs';
import { faultOfValue } from './values';

/** Whose value it is: the nation's for the system administrator, the own accountable body's for anybody else. */
function ownerOf({ actor }: Work): string | null {
  if (actor.role === 'SYSTEM_ADMINISTRATOR') return null;
  if (!actor.accountableBodyIds.includes(actor.organisationId)) throw forbidden();
  return actor.organisationId;
}

/**
 * Writes the value that counts from a day on: a new row, or a change of the one that is there. Who changes a row says
 * which version they saw; who saw none gets CONFLICT with the name of whoever was first.
 */
async function save(
  work: Work,
  table: Parameters<typeof change>[1],
  there: { id: string } | null,
  { value, version, create }: Write,
): Promise<string> {
  if (there) return change(work, table, { id: there.id, version: version ?? 0 }, value);
  const { id } = await create();
  return id;
}

interface Write {
  value: object;
  version: number | undefined;
  create: () => Promise<{ id: string }>;
}

/** Sets a rule from a day on, or unsets it. The value must fit the rule's type or be one of its options. */
export async function setRule(
  work: Work,
  { ruleKey, validFrom, value, version }: z.output<typeof inputs.setRuleInput>,
): Promise<string> {
  const { tx } = work;
  const rule = await tx.rule.findUnique({ where: { key: ruleKey } });
  if (!rule) throw notFound();
  const fault = value === undefined ? undefined : faultOfValue(rule, value);
  if (fault) throw badInput({ value: fault });
  const key = { ruleKey, accountableBodyId: ownerOf(work), validFrom: asDate(validFrom) };
  const there = await tx.ruleSetting.findFirst({ where: key });
  const data = { value: value ?? null };
  return save(work, tx.ruleSetting, there, {
    value: data,
    version,
    create: () => tx.ruleSetting.create({ data: { ...key, ...data } }),
  });
}

/** Sets the target and floor of a measure from a day on. */
export async function setTarget(
  work: Work,
  {
    measureId,
    validFrom,
    targetBasisPoints,
    floorBasisPoints,
    version,
  }: z.output<typeof inputs.setTargetInput>,
): Promise<string> {
  const { tx } = work;
  if (floorBasisPoints > targetBasisPoints)
    throw badInput({
      floorBasisPoints: {
        en: 'The floor cannot be above the target.',
        cy: 'Ni all y llawr fod yn uwch na’r targed.',
      },
    });
  if (!(await tx.measure.findUnique({ where: { id: measureId } })))
    throw badInput({
      measureId: {
        en: 'No target can be set for this measure: choose one of the measures with a target.',
        cy: 'Ni ellir gosod targed ar gyfer y mesur hwn: dewiswch un o’r mesurau sydd â tharged.',
      },
    });
  const key = { measureId, accountableBodyId: ownerOf(work), validFrom: asDate(validFrom) };
  const there = await tx.target.findFirst({ where: key });
  const value = { targetBasisPoints, floorBasisPoints };
  return save(work, tx.target, there, {
    value,
    version,
    create: () => tx.target.create({ data: { ...key, ...value } }),
  });
}

/** Writes the wage rate of an age band from a day on. */
export async function saveWageRate(
  work: Work,
  {
    ageFrom,
    ageTo,
    validFrom,
    hourlyPence,
    confirmed,
    source,
    version,
  }: z.output<typeof inputs.saveWageRateInput>,
): Promise<string> {
  const { tx } = work;
  if (ageTo !== undefined && ageTo < ageFrom)
    throw badInput({
      ageTo: {
        en: 'The oldest age cannot be below the youngest.',
        cy: 'Ni all yr oedran hynaf fod yn is na’r ieuengaf.',
      },
    });
  const key = { ageFrom, validFrom: asDate(validFrom) };
  const there = await tx.wageRate.findFirst({ where: key });
  const value = { ageTo: ageTo ?? null, hourlyPence, confirmed, source };
  return save(work, tx.wageRate, there, {
    value,
    version,
    create: () => tx.wageRate.create({ data: { ...key, ...value } }),
  });
}

/** Adds a bank holiday. */
export async function createBankHoliday(
  { tx }: Work,
  { day, nameEn, nameCy }: z.output<typeof inputs.createBankHolidayInput>,
): Promise<string> {
  const { id } = await tx.bankHoliday.create({
    data: { day: asDate(day), nameEn, nameCy },
    select: { id: true },
  });
  return id;
}

/** Removes a bank holiday that was called off. Past ones stay: working days were counted with them. */
export async function deleteBankHoliday(
  { tx, context }: Work,
  { id }: z.output<typeof inputs.deleteBankHolidayInput>,
): Promise<string> {
  const holiday = await tx.bankHoliday.findUnique({ where: { id } });
  if (!holiday) throw notFound();
  if (holiday.day <= asDate(context.today))
    throw invalidState({
      en: 'Bank holidays up to today stay, since working days were counted with them.',
      cy: 'Mae gwyliau banc hyd heddiw yn aros, gan fod diwrnodau gwaith wedi’u cyfrif gyda nhw.',
    });
  await tx.bankHoliday.delete({ where: { id } });
  return id;
}
