import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { eligible, gql, onExpression } from './commands';
import { refused } from './refused';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const submit = 'submitExpressionOfInterest';

async function managerOfPartner(body?: string) {
  const accountableBodyId = body ?? (await world.accountableBody());
  const place = await world.partnerOf(accountableBodyId);
  const client = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
  return { place, client };
}

const numberOf = async (table: string) =>
  Number((await world.owner.query(`select count(*) from ${table}`)).rows[0].count);

describe('an expression of interest', () => {
  it('makes the person’s record with it, under a reference that says nothing about them', async () => {
    const { place, client } = await managerOfPartner();
    const input = eligible({
      forename: '  Nia  ',
      disadvantageGroups: ['carer', 'ex_offender'],
      postcode: 'me991aa',
    });
    const basis = { declaredEligibilityBasis: 'both' };
    const answer = await onExpression(
      client,
      submit,
      { ...input, ...basis },
      `partnerId accountableBodyId participant {
         reference forename postcode disadvantageGroups offenceGroups eligibilityBasis nino }`,
    );
    expect(answer).toMatchObject({
      ...place,
      participant: {
        reference: expect.stringMatching(/^PW-[23456789BCDFGHJKMNPQRTVWXYZ]{8}$/),
        forename: 'Nia',
        postcode: 'ME99 1AA',
        disadvantageGroups: ['carer'],
        offenceGroups: ['ex_offender'],
        eligibilityBasis: 'both',
        nino: null,
      },
    });
  });

  it('asks before it enters a person twice, since a person entered twice is counted twice', async () => {
    const { place, client } = await managerOfPartner();
    const known = { forename: 'Twice', surname: 'Entered', date_of_birth: '1991-05-06' };
    await world.journey.person(place, known);
    const again = eligible({ forename: 'twice', surname: 'ENTERED', dateOfBirth: '1991-05-06' });
    const refusal = await refused(onExpression(client, submit, again));
    expect(refusal.warnings).toEqual([
      { id: 'possible_duplicate', message: expect.stringMatching(/^PW-.* same name and date/) },
    ]);
    const { client: stranger } = await managerOfPartner(place.accountableBodyId);
    expect(await onExpression(stranger, submit, again)).toHaveProperty('id');
  });

  it('saves nothing until warnings are confirmed, and keeps who confirmed them and why', async () => {
    const { client } = await managerOfPartner();
    const input = { ...eligible(), monthsOutOfWork: 2, declaredEligibilityBasis: 'both' };
    const people = await numberOf('participant');
    const refusal = await refused(onExpression(client, submit, input));
    expect(refusal.code).toBe('BAD_USER_INPUT');
    expect(refusal.warnings).toEqual([
      { id: 'declared_basis', message: expect.stringContaining('Declared:') },
      { id: 'work_history', message: expect.stringContaining('Months recorded: 2') },
    ]);
    expect(await numberOf('participant')).toBe(people);

    const one = [{ warning: 'work_history', reason: 'Was ill for a long time before.' }];
    const still = await refused(onExpression(client, submit, { ...input, confirmWarnings: one }));
    expect(still.warnings).toEqual([expect.objectContaining({ id: 'declared_basis' })]);

    const both = [...one, { warning: 'declared_basis', reason: 'Group still to be evidenced.' }];
    const saved = await onExpression(
      client,
      submit,
      { ...input, confirmWarnings: both },
      'confirmedWarnings',
    );
    expect(saved.confirmedWarnings).toEqual([
      {
        warning: 'declared_basis',
        reason: 'Group still to be evidenced.',
        confirmedBy: 'Test partner manager',
        confirmedOn: '2026-11-23',
      },
      expect.objectContaining({ warning: 'work_history' }),
    ]);
  });

  it('is refused for a person who is barred, beside the field that says so, in the caller’s language', async () => {
    const { place } = await managerOfPartner();
    const userId = await world.user('PARTNER_MANAGER', place.partnerId);
    const cookie = await world.cookieOf(userId);
    const client = world.client({ cookie, 'accept-language': 'cy' });
    const refusal = await refused(
      onExpression(client, submit, {
        ...eligible({ dateOfBirth: '2011-01-01' }),
        otherProvision: 'restart',
      }),
    );
    expect(refusal.code).toBe('BAD_USER_INPUT');
    expect(refusal.tests).toEqual(['age', 'other_provision']);
    expect(refusal.errors).toMatchObject({
      'person.dateOfBirth': expect.stringContaining('o dan 16'),
      otherProvision: expect.stringContaining('Cynllun Ailgychwyn'),
    });
  });

  it('tells every field at fault at once, those of the person by their own names', async () => {
    const { client } = await managerOfPartner();
    const refusal = await refused(
      onExpression(client, submit, {
        ...eligible({ surname: '12', postcode: 'nowhere', email: 'nobody' }),
        submittedOn: '2026-11-24',
        monthsOutOfWork: -1,
      }),
    );
    expect(Object.keys(refusal.errors ?? {}).sort()).toEqual([
      'monthsOutOfWork',
      'person.email',
      'person.postcode',
      'person.surname',
    ]);
    const code = eligible({ conditions: ['autism', 'not_a_condition'] });
    expect((await refused(onExpression(client, submit, code))).errors).toEqual({
      'person.conditions': 'Choose one of the answers offered.',
    });
    const tomorrow = { ...eligible(), submittedOn: '2026-11-24' };
    expect((await refused(onExpression(client, submit, tomorrow))).errors).toHaveProperty(
      'submittedOn',
    );
  });

  it('is not taken twice while one is open, and says what is possible instead', async () => {
    const { client } = await managerOfPartner();
    const { participantId } = await onExpression(client, submit, eligible());
    const again = { ...eligible(), person: undefined, participantId };
    const refusal = await refused(onExpression(client, submit, again));
    expect(refusal).toMatchObject({ code: 'INVALID_STATE', status: 'submitted' });
    expect(refusal.allowed).toContain('recordPreScreen');
    expect(refusal.message).toContain('Possible now: ');
  });

  it('needs a partner with an agreement and data sharing in force', async () => {
    const body = await world.accountableBody();
    const council = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const lapsed = await world.partnerOf(body, { data_sharing_to: '2026-06-30' });
    const strangers = await world.partnerOf(await world.accountableBody());
    for (const { partnerId } of [lapsed, strangers, { partnerId: body }]) {
      const refusal = await refused(onExpression(council, submit, { ...eligible(), partnerId }));
      expect(refusal.errors).toHaveProperty('partnerId');
    }
    await world.inHouseOf(body);
    const { partnerId } = await onExpression(council, submit, eligible(), 'partnerId');
    expect(partnerId).toBe(body);
  });

  it('takes the privacy notice in force when none is given, and asks when none is set', async () => {
    const { place, client } = await managerOfPartner();
    const input = { ...eligible(), privacyNoticeVersion: undefined };
    expect((await refused(onExpression(client, submit, input))).errors).toHaveProperty(
      'privacyNoticeVersion',
    );
    await world.insert('rule_setting', {
      rule_key: 'privacy_notice_version',
      accountable_body_id: place.accountableBodyId,
      value: '2026-04',
      valid_from: '2026-04-01',
    });
    const saved = await onExpression(client, submit, input, 'privacyNoticeVersion');
    expect(saved.privacyNoticeVersion).toBe('2026-04');
  });

  it('counts a local code for other provision as the national one it maps to', async () => {
    const { place, client } = await managerOfPartner();
    await world.insert('code', {
      list: 'other_provision',
      code: 'kent_intensive',
      label_en: 'Local intensive programme',
      label_cy: 'Rhaglen ddwys leol',
      maps_to: 'other_programme',
      accountable_body_id: place.accountableBodyId,
    });
    const input = { ...eligible(), otherProvision: 'kent_intensive' };
    expect((await refused(onExpression(client, submit, input))).tests).toEqual(['other_provision']);
  });
});

describe('a code whose last day has passed', () => {
  it('is not taken any more, yet stays where it was recorded', async () => {
    const { place, client } = await managerOfPartner();
    await world.insert('code', {
      list: 'eoi_source',
      code: 'job_fair',
      label_en: 'Job fair',
      label_cy: 'Ffair swyddi',
      maps_to: 'other',
      accountable_body_id: place.accountableBodyId,
      valid_to: '2026-10-31',
    });
    const { expressionId } = await world.journey.expressed(place, { source: 'job_fair' });
    const { person: _person, privacyNoticeVersion: _version, ...facts } = eligible();
    const input = { ...eligible(), source: 'job_fair' };
    expect((await refused(onExpression(client, submit, input))).errors).toHaveProperty('source');
    const kept = await onExpression(
      client,
      'updateExpressionOfInterest',
      { id: expressionId, version: 1, ...facts, source: 'job_fair' },
      'source monthsOutOfWork',
    );
    expect(kept).toMatchObject({ source: 'job_fair', monthsOutOfWork: 12 });
  });
});

describe('a National Insurance number that is known already', () => {
  const nino = 'QQ 12 34 56 C';

  it('leads those who may see the person to them, and tells nobody else who it is', async () => {
    const body = await world.accountableBody();
    const first = await managerOfPartner(body);
    const second = await managerOfPartner(body);
    const elsewhere = await managerOfPartner();
    const { participantId } = await onExpression(first.client, submit, eligible({ nino }));

    const own = await refused(onExpression(first.client, submit, eligible({ nino })));
    expect(own).toMatchObject({ code: 'CONFLICT', participantId });
    const council = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const partner = { partnerId: first.place.partnerId };
    const seen = await refused(
      onExpression(council, submit, { ...eligible({ nino }), ...partner }),
    );
    expect(seen).toMatchObject({ code: 'CONFLICT', participantId });

    const foreign = await refused(onExpression(second.client, submit, eligible({ nino })));
    expect(foreign.code).toBe('CONFLICT');
    expect(JSON.stringify(foreign)).not.toContain(participantId);
    // Who tries numbers to find somebody out is on file with them, although the command was refused.
    const { rows } = await world.owner.query(
      `select organisation_id from read_event where participant_id = $1 and what = 'asked'`,
      [participantId],
    );
    expect(rows).toEqual([{ organisation_id: second.place.partnerId }]);
    // Another accountable body has a record of its own for the same person.
    expect((await onExpression(elsewhere.client, submit, eligible({ nino }))).status).toBe(
      'submitted',
    );
  });

  it('is found whatever the last letter, spaces or case, and refused when it cannot exist', async () => {
    const { client } = await managerOfPartner();
    await onExpression(client, submit, eligible({ nino: 'qq998877a' }));
    const other = await refused(onExpression(client, submit, eligible({ nino: 'QQ 99 88 77 B' })));
    expect(other.code).toBe('CONFLICT');
    for (const wrong of ['BG 12 34 56 A', 'QQ12345', 'QQ123456E'])
      expect(
        (await refused(onExpression(client, submit, eligible({ nino: wrong })))).errors,
      ).toHaveProperty(['person.nino']);
  });
});

describe('assessment', () => {
  it('asks for a result of a call that took place, and takes none of one that was missed', async () => {
    const { client } = await managerOfPartner();
    const { id: expressionOfInterestId } = await onExpression(client, submit, eligible());
    const call = (input: object) =>
      onExpression(client, 'recordPreScreen', { expressionOfInterestId, ...input });
    expect((await refused(call({ attended: true }))).errors).toHaveProperty('passed');
    expect((await refused(call({ attended: false, passed: true }))).errors).toHaveProperty(
      'passed',
    );
    expect((await call({ attended: false })).status).toBe('submitted');
    expect((await call({ attended: true, passed: false })).status).toBe('pre_screen_failed');
    const early = { attended: true, passed: true, preScreenOn: '2026-11-01' };
    expect((await refused(call(early))).errors?.preScreenOn).toContain('2 November 2026');
  });

  it('keeps why a person was found not suitable, and at which stage they were removed', async () => {
    const { client } = await managerOfPartner();
    const { id: expressionOfInterestId } = await onExpression(client, submit, eligible());
    const step = (name: string, input: object, more = '') =>
      onExpression(client, name, { expressionOfInterestId, ...input }, more);
    await step('recordPreScreen', { attended: true, passed: true });
    const meeting = { attended: true, finding: 'not_suitable' };
    expect((await refused(step('recordInitialMeeting', meeting))).errors).toHaveProperty(
      'findingReason',
    );
    const found = await step('recordInitialMeeting', {
      ...meeting,
      findingReason: 'never_suitable',
    });
    expect(found.availableCommands).not.toContain('makeReferral');
    const decided = await step(
      'decideNotToRefer',
      { notReferredReason: 'unsuitable' },
      'notReferredOn removedAtStage',
    );
    expect(decided).toMatchObject({
      status: 'not_referred',
      notReferredOn: '2026-11-23',
      removedAtStage: 'initial_meeting',
    });
  });

  it('records a fact that bars the person, and holds the referral back until eligibility is clear', async () => {
    const { client } = await managerOfPartner();
    const unknown = { ...eligible(), rightToWork: undefined };
    const { id, version } = await onExpression(client, submit, unknown);
    const expressionOfInterestId = id;
    const screened = await onExpression(client, 'recordPreScreen', {
      expressionOfInterestId,
      version,
      attended: true,
      passed: true,
    });
    const refer = () =>
      onExpression(client, 'makeReferral', {
        expressionOfInterestId,
        cohort: 'out_of_work',
        modelReferredTo: 'ips',
      });
    expect(await refused(refer())).toMatchObject({
      code: 'INVALID_STATE',
      tests: ['right_to_work'],
    });
    const { person: _person, privacyNoticeVersion: _version, ...facts } = eligible();
    const update = (rightToWork: boolean, seen: number) =>
      onExpression(client, 'updateExpressionOfInterest', {
        id,
        version: seen,
        ...facts,
        rightToWork,
      });
    const barred = await update(false, screened.version);
    expect((await refused(refer())).code).toBe('INVALID_STATE');
    expect((await refused(update(true, screened.version))).code).toBe('CONFLICT');
    await update(true, barred.version);
    const answer = await client.request<{ eligibility: { eligible: boolean } }>(
      gql`query ($id: ID!) { eligibility(expressionOfInterestId: $id) { eligible } }`,
      { id },
    );
    expect(answer.eligibility.eligible).toBe(true);
  });
});
