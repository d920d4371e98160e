import { describe, expect, it } from 'vitest';
import {
  bankHolidays,
  codeListNames,
  codeLists,
  codeRows,
  kpis,
  localAuthorities,
  ruleSettings,
  wageRates,
} from './index';

describe('code lists', () => {
  it('have as many entries as DWP asks for, or a return would lack a category', () => {
    const sizes = (name: (typeof codeListNames)[number]) => codeLists[name].entries.length;
    expect(sizes('condition')).toBe(20);
    expect(sizes('disadvantage_group')).toBe(14);
    expect(sizes('not_started_reason')).toBe(6);
    expect(sizes('not_started_scenario')).toBe(16);
    expect(sizes('end_reason')).toBe(13);
    expect(sizes('ethnicity')).toBe(20);
    expect(sizes('sector')).toBe(21);
    expect(sizes('occupation')).toBe(9);
    expect(sizes('supported_employment_stage')).toBe(5);
    expect(sizes('age_exception')).toBe(3);
  });

  it('map every scenario to one of the six reasons, or it would be counted under none', () => {
    const reasons = new Set(codeLists.not_started_reason.entries.map((entry) => entry.code));
    for (const scenario of codeLists.not_started_scenario.entries) {
      expect(reasons, scenario.code).toContain(scenario.mapsTo);
    }
  });

  it('group every end reason, or an early exit would be missed', () => {
    const groups = new Set(['outcome', 'completed', 'early_exit', 'administrative']);
    for (const reason of codeLists.end_reason.entries) expect(groups).toContain(reason.group);
  });

  it('hold each code once, in snake_case', () => {
    for (const name of codeListNames) {
      const codes = codeLists[name].entries.map((entry) => entry.code);
      expect(new Set(codes).size, name).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    }
  });

  it('say everything in both languages', () => {
    for (const row of codeRows()) {
      expect(row.labelEn.trim(), row.code).not.toBe('');
      expect(row.labelCy.trim(), row.code).not.toBe('');
      expect(row.guidanceEn === null, row.code).toBe(row.guidanceCy === null);
    }
  });

  it('never show one Welsh label for two codes of a list, or a person could not tell them apart', () => {
    for (const name of codeListNames) {
      const labels = codeLists[name].entries.map((entry) => entry.cy);
      expect(new Set(labels).size, name).toBe(labels.length);
    }
  });
});

describe('calendar and rates', () => {
  it('keep every bank holiday on a weekday, or a working day would be taken twice', () => {
    for (const { day } of bankHolidays) {
      expect(new Date(`${day}T00:00:00Z`).getUTCDay() % 6, day).not.toBe(0);
    }
    expect(bankHolidays).toHaveLength(48);
  });

  it('hold one wage rate per band and year, and mark the one nobody confirmed', () => {
    const keys = wageRates.map((rate) => `${rate.ageFrom} ${rate.validFrom}`);
    expect(new Set(keys).size).toBe(keys.length);
    const unconfirmed = wageRates.filter((rate) => !rate.confirmed);
    expect(new Set(unconfirmed.map((rate) => rate.validFrom))).toEqual(new Set(['2027-04-01']));
  });

  it('hold each local authority once, each district in a county that is known', () => {
    const codes = new Set(localAuthorities.map((authority) => authority.code));
    expect(codes.size).toBe(localAuthorities.length);
    for (const authority of localAuthorities) {
      expect(authority.code).toMatch(/^E(06|07|10)\d{6}$/);
      if (authority.kind === 'district') expect(codes).toContain(authority.countyCode);
    }
  });
});

describe('rule settings', () => {
  it('leave the lower threshold unset: a guess would be reported to DWP as a figure', () => {
    const lower = ruleSettings.filter((rule) => rule.key.startsWith('lower_threshold'));
    expect(lower.map((rule) => rule.defaultValue)).toEqual([null, null]);
  });

  it('have values of their own type, or the measures that read them would fail', () => {
    for (const rule of ruleSettings) {
      const value = rule.defaultValue ?? rule.demoValue ?? '';
      if (rule.valueType === 'integer' || rule.valueType === 'pence') {
        expect(value, rule.key).toMatch(/^\d+$/);
      }
      if (rule.valueType === 'boolean') expect(['true', 'false']).toContain(value);
      if (rule.valueType === 'enum') expect(rule.options, rule.key).toContain(value);
    }
  });

  it('hold each key once', () => {
    const keys = ruleSettings.map((rule) => rule.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('KPIs', () => {
  it('are the seven of the MI note with their targets', () => {
    expect(kpis.map((kpi) => [kpi.id, kpi.targetBasisPoints / 100])).toEqual([
      ['B3.01', 80],
      ['B3.02', 50],
      ['B3.03', 40],
      ['B3.04', 29],
      ['B3.05', 80],
      ['B3.06', 80],
      ['B3.07', 62.5],
    ]);
  });

  it('have the floor that the setting gives, and await only settings that exist', () => {
    const setting = (key: string) => ruleSettings.find((rule) => rule.key === key);
    const floor = Number(setting('kpi_floor_per_cent_of_target')?.defaultValue) / 100;
    for (const kpi of kpis) {
      expect(kpi.floorBasisPoints).toBe(kpi.targetBasisPoints * floor);
      for (const key of kpi.awaits) expect(setting(key)?.defaultValue).toBeNull();
    }
  });
});
