import { describe, expect, it } from 'vitest';
import { type CodeListName, codesOf } from '../reference/index';
import { type Records, simulateProgramme } from './index';

const today = '2026-11-23';
const { frame, records } = simulateProgramme({ seed: 3, today });
const referrals = new Map(records.referrals.map((row) => [row.id, row]));
const journeyOf = (row: { referralId?: string | null }) => {
  const found = referrals.get(row.referralId ?? '');
  if (!found) throw new Error('A record without its journey');
  return found;
};

function grouped<Row extends { referralId: string }>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.referralId, [...(groups.get(row.referralId) ?? []), row]);
  return [...groups.values()];
}

/** Dates in the order in which they must come; those that are missing are left out. */
const inOrder = (...dates: (string | null | undefined)[]) => {
  const known = dates.filter((date) => date != null);
  expect(known).toEqual([...known].sort());
};

describe('people', () => {
  it('are invented beyond doubt', () => {
    for (const person of records.participants) {
      if (person.nino) expect(person.nino).toMatch(/^QQ\d{6}[A-D]$/);
      if (person.email) expect(person.email).toMatch(/^[a-z.-]+\.\d+@example\.org$/);
      if (person.phone) expect(person.phone).toMatch(/^(07700 900\d{3}|01632 960\d{3})$/);
      if (person.postcode) expect(person.postcode).toMatch(/^(TN|CT|DA|ME|BN)98 \d[A-Z]{2}$/);
    }
  });

  it('have references and numbers that nobody else has, and leave QQ12.... to those who try the system', () => {
    expect(new Set(records.participants.map((row) => row.reference)).size).toBe(
      records.participants.length,
    );
    for (const row of records.participants) expect(row.reference).toMatch(/^PW-[A-Z0-9]{8}$/);
    const ninos = records.participants.flatMap((row) => row.nino ?? []);
    expect(new Set(ninos.map((nino) => nino.slice(0, 8))).size).toBe(ninos.length);
    expect(ninos.some((nino) => nino.startsWith('QQ12'))).toBe(false);
  });

  it('are withheld where the record is restricted', () => {
    const restricted = records.participants.filter((row) => row.restricted);
    expect(restricted.length).toBeGreaterThan(0);
    for (const { addressLine1, postcode, phone, email } of restricted) {
      expect([addressLine1, postcode, phone, email]).toEqual([null, null, null, null]);
    }
  });
});

describe('journeys', () => {
  it('have their dates in order', () => {
    for (const row of records.expressions) {
      inOrder(row.submittedOn, row.preScreenOn, row.initialMeetingOn, row.notReferredOn, today);
    }
    for (const row of records.referrals) {
      inOrder(
        row.referredOn,
        row.inputOn,
        row.rejectedOn ?? row.acknowledgedOn,
        row.cancelledOn ?? row.startedOn,
        row.endedOn,
        today,
      );
      inOrder(row.startedOn, row.keyedIntoPrapOn, today);
    }
  });

  it('are open once at most for a person', () => {
    const open = records.referrals.filter(
      (row) => !row.rejectedOn && !row.cancelledOn && !row.endedOn,
    );
    expect(new Set(open.map((row) => row.participantId)).size).toBe(open.length);
  });

  it('have histories that do not overlap', () => {
    const histories = [
      records.modelPeriods,
      records.assignments,
      records.pauses,
      records.extensions,
    ];
    for (const periods of histories.flatMap((rows) => grouped<(typeof rows)[number]>(rows))) {
      const inTurn = [...periods].sort((a, b) => `${a.startsOn}`.localeCompare(`${b.startsOn}`));
      inTurn.forEach((period, position) => {
        inOrder(period.startsOn as string, period.endsOn as string | null);
        const next = inTurn[position + 1];
        if (next) expect(`${period.endsOn}` < `${next.startsOn}`).toBe(true);
      });
    }
  });

  it('keep to the limits on extensions', () => {
    for (const extension of records.extensions) {
      const limit = journeyOf(extension).cohort === 'out_of_work' ? 2 : 1;
      expect(extension.sequence).toBeLessThanOrEqual(limit);
      inOrder(extension.approvedOn, today);
    }
  });

  it('are supported by a specialist of the partner and body who is there on the day', () => {
    const specialists = new Map(frame.specialists.map((row) => [row.id, row]));
    for (const assignment of records.assignments) {
      const specialist = specialists.get(assignment.specialistId);
      expect(specialist?.partnerId).toBe(assignment.partnerId);
      expect(specialist?.accountableBodyId).toBe(assignment.accountableBodyId);
      inOrder(specialist?.startedOn, assignment.startsOn, specialist?.leftOn);
    }
  });

  it('hold sessions, contacts and jobs within support, and nothing in the future', () => {
    for (const row of records.sessions) {
      inOrder(journeyOf(row).startedOn, row.heldOn, journeyOf(row).endedOn, today);
    }
    for (const row of records.employerContacts.filter((each) => each.referralId)) {
      inOrder(journeyOf(row).startedOn, row.contactedOn, journeyOf(row).endedOn, today);
    }
    for (const row of records.jobs) {
      inOrder(journeyOf(row).startedOn, row.startedOn, row.endedOn, today);
      if (journeyOf(row).endedOn) inOrder(row.startedOn, journeyOf(row).endedOn);
    }
    for (const row of records.milestones) inOrder(journeyOf(row).startedOn, row.achievedOn, today);
    for (const row of records.earnings) {
      inOrder(journeyOf(row).startedOn, row.periodFrom, row.periodTo, today);
    }
  });

  it('record milestones of their cohort, once on each path', () => {
    const keys = records.milestones.map(
      (row) => `${row.referralId}/${row.type}/${row.evidencePath}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const { type, ...row } of records.milestones) {
      if (type === 'in_work') expect(journeyOf(row).cohort).toBe('in_work_retention');
      if (type === 'lower' || type === 'higher') expect(journeyOf(row).cohort).toBe('out_of_work');
    }
  });

  it('say nothing of a partner after its data sharing agreement has lapsed', () => {
    const lapsed = frame.deliveryAgreements.find((row) => row.dataSharingTo);
    const lastDay = lapsed?.dataSharingTo as string;
    expect(lastDay < today).toBe(true);
    const days = [
      ...records.expressions.map((row) => [row.partnerId, row.submittedOn]),
      ...records.sessions.map((row) => [row.partnerId, row.heldOn]),
      ...records.employerContacts.map((row) => [row.partnerId, row.contactedOn]),
      ...records.referrals.map((row) => [row.partnerId, row.startedOn ?? row.inputOn]),
    ].filter(([partnerId]) => partnerId === lapsed?.partnerId);
    expect(days.length).toBeGreaterThan(50);
    for (const [, day] of days) expect(`${day}` <= lastDay).toBe(true);
  });
});

describe('codes', () => {
  const lists: Partial<Record<keyof Records, Record<string, CodeListName>>> = {
    participants: {
      conditions: 'condition',
      disadvantageGroups: 'disadvantage_group',
      offenceGroups: 'disadvantage_group',
      contactChannels: 'contact_channel',
      gender: 'gender',
      ethnicity: 'ethnicity',
      maritalStatus: 'marital_status',
      housing: 'housing',
      attainment: 'attainment',
      eligibilityBasis: 'eligibility_basis',
    },
    expressions: {
      source: 'eoi_source',
      declaredEmploymentStatus: 'declared_employment_status',
      otherProvision: 'other_provision',
      declaredEligibilityBasis: 'eligibility_basis',
      ageException: 'age_exception',
      findingReason: 'not_started_scenario',
      initialMeetingFinding: 'initial_meeting_finding',
      notReferredReason: 'not_started_reason',
      removedAtStage: 'eoi_stage',
    },
    referrals: {
      cohort: 'cohort',
      modelReferredTo: 'support_model',
      notStartedScenario: 'not_started_scenario',
      notStartedReason: 'not_started_reason',
      unemploymentLength: 'unemployment_length',
      benefitsAtStart: 'benefit',
      jobAtStartSector: 'sector',
      jobAtStartEmploymentType: 'employment_type',
      jobAtStartEarningsCycle: 'earnings_cycle',
      endReason: 'end_reason',
      furtherSupport: 'further_support',
    },
    modelPeriods: { model: 'support_model', reason: 'model_change_reason' },
    pauses: { kind: 'pause_kind' },
    extensions: { reason: 'extension_reason' },
    supportStages: { stage: 'supported_employment_stage' },
    jobPreferences: {
      occupation: 'occupation',
      sector: 'sector',
      workingPattern: 'working_pattern',
      mobility: 'mobility',
    },
    actionPlanSteps: { owner: 'action_plan_owner' },
    sessions: { mode: 'support_mode', contents: 'support_content', attendance: 'attendance' },
    employerContacts: {
      madeBy: 'contact_made_by',
      mode: 'employer_contact_mode',
      kind: 'employer_contact_kind',
    },
    jobs: {
      kind: 'job_kind',
      occupation: 'occupation',
      sector: 'sector',
      employmentType: 'employment_type',
      earningsCycle: 'earnings_cycle',
      leavingReason: 'leaving_reason',
      selfEmploymentEvidence: 'self_employment_evidence',
    },
    earnings: { source: 'earnings_source' },
    milestones: { type: 'milestone_type', evidencePath: 'evidence_path', rateBasis: 'rule_option' },
  };

  it.each(Object.keys(lists) as (keyof Records)[])('of %s are in their lists', (name) => {
    for (const [field, list] of Object.entries(lists[name] ?? {})) {
      const known: readonly string[] = codesOf(list);
      const used = new Set(
        (records[name] as object[]).flatMap((row) => Reflect.get(row, field) ?? []) as string[],
      );
      expect(used.size, `${field} is never filled`).toBeGreaterThan(0);
      expect([...used].filter((code) => !known.includes(code))).toEqual([]);
    }
  });

  it('of pauses belong to the kind of interruption', () => {
    for (const { kind, reason } of records.pauses) {
      const list = kind === 'pause' ? codesOf('pause_reason') : codesOf('disengagement_reason');
      expect(list).toContain(reason);
    }
  });
});
