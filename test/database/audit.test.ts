import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Journey } from '../support/world/journeys';
import type { Place } from '../support/world/organisations';
import { type Acting, type DatabaseWorld, openWorld, refusal } from './support';

let world: DatabaseWorld;
let place: Place;
let journey: Journey;
let acting: Acting;
beforeAll(async () => {
  world = await openWorld();
  place = await world.partnerOf(await world.accountableBody());
  const id = await world.user('PARTNER_MANAGER', place.partnerId);
  acting = { role: 'PARTNER_MANAGER', organisationId: place.partnerId, id, name: 'Mair Manager' };
});
beforeEach(async () => {
  journey = await world.journey.started(place);
});
afterAll(() => world?.close());

const events = (table: string) =>
  world.sql(
    `select action, changes, actor_id, actor_kind, actor_name, actor_role, request_id, reason, partner_id, row_id
       from audit_event where table_name = $1 and participant_id = $2 order by id`,
    [table, journey.participantId],
  );
const change = (set: string, reason?: string, table = 'referral') =>
  world.as({ ...acting, reason }, (sql) =>
    sql(`update ${table} set ${set} where id = $1`, [
      table === 'referral' ? journey.referralId : journey.participantId,
    ]),
  );

describe('evidence of a change', () => {
  it('says who changed what, in which request, and why', async () => {
    await change(`prap_reference = 'R-1', unemployment_length = 'under_6_months'`, 'Told by phone');
    const [made, changed] = await events('referral');
    expect(made).toMatchObject({ action: 'insert', changes: {}, actor_kind: 'system' });
    expect(changed).toEqual({
      action: 'update',
      changes: {
        prap_reference: [null, 'changed'],
        unemployment_length: [null, 'under_6_months'],
      },
      actor_id: acting.id,
      actor_kind: 'user',
      actor_name: 'Mair Manager',
      actor_role: 'PARTNER_MANAGER',
      request_id: 'request-1',
      reason: 'Told by phone',
      partner_id: place.partnerId,
      row_id: journey.referralId,
    });
  });

  it('names the system that acted with a key', async () => {
    await world.as({ ...acting, kind: 'api_client', name: 'Partner CRM' }, (sql) =>
      sql(`update referral set prap_reference = 'R-2' where id = $1`, [journey.referralId]),
    );
    expect((await events('referral'))[1]).toMatchObject({
      actor_kind: 'api_client',
      actor_name: 'Partner CRM',
    });
  });

  it('belongs to the person also where the changed row is one of their journey', async () => {
    await world.as(acting, (sql) =>
      sql(
        `insert into session (accountable_body_id, partner_id, referral_id, held_on, minutes, mode, attendance)
         values ($1, $2, $3, '2026-11-20', 30, 'telephone', 'attended')`,
        [place.accountableBodyId, place.partnerId, journey.referralId],
      ),
    );
    expect(await events('session')).toMatchObject([
      { action: 'insert', actor_name: 'Mair Manager' },
    ]);
  });

  it('holds no name, NINO, address or note, only that they changed', async () => {
    await change(
      `surname = 'Secretname', town = 'Secrettown', nino_encrypted = '\\xdeadbeef', nino_index = 'secretindex'`,
      'Deed poll',
      'participant',
    );
    const [, changed] = await events('participant');
    expect(changed?.changes).toEqual({
      surname: ['changed', 'changed'],
      town: [null, 'changed'],
      has_nino: [false, true],
      nino: [null, 'changed'],
    });
    const [kept] = await world.sql<{ text: string }>(
      'select string_agg(a::text, chr(10)) as text from audit_event a',
    );
    expect(kept?.text).not.toMatch(/secret|deadbeef|Testa/i);
  });

  it('is not made of a change that changed nothing', async () => {
    await change(`cohort = cohort, version = version + 1`);
    expect(await events('referral')).toHaveLength(1);
  });

  it('disappears with a change that was rolled back', async () => {
    await expect(
      world.as(acting, async (sql) => {
        await sql(`update referral set prap_reference = 'R-3' where id = $1`, [journey.referralId]);
        throw new Error('something failed later');
      }),
    ).rejects.toThrow('something failed later');
    expect(await events('referral')).toHaveLength(1);
  });

  it('cannot be switched off by a request', async () => {
    await world.as(acting, async (sql) => {
      await sql(`select set_config('app.audit', 'off', true)`);
      await sql(`update referral set prap_reference = 'R-4' where id = $1`, [journey.referralId]);
    });
    expect(await events('referral')).toHaveLength(2);
  });
});

describe('a reason', () => {
  it.each([
    [`started_on = '2026-01-20'`, 'started_on'],
    [`started_on = null`, 'started_on'],
  ])('is demanded for %s', async (set, names) => {
    expect(await refusal(change(set))).toEqual({ code: 'PW001', names });
    expect(await refusal(change(set, '  '))).toEqual({ code: 'PW001', names });
  });

  it('lets a start date be corrected', async () => {
    await change(`started_on = '2026-01-20'`, 'Typing error');
    expect((await events('referral'))[1]).toMatchObject({
      changes: { started_on: ['2026-01-19', '2026-01-20'] },
      reason: 'Typing error',
    });
  });

  it('is demanded for changing how a journey ended, not for ending it', async () => {
    await change(`ended_on = '2026-11-01', end_reason = 'found_work'`);
    expect(await refusal(change(`end_reason = 'completed_provision'`))).toEqual({
      code: 'PW001',
      names: 'end_reason',
    });
  });

  it('is demanded for changing who a person is, not for filling a gap', async () => {
    await change(`middle_names = 'Mai'`, undefined, 'participant');
    for (const [set, names] of [
      [`middle_names = 'May'`, 'middle_names'],
      [`forename = 'Other'`, 'forename'],
      [`surname = 'Other'`, 'surname'],
      [`date_of_birth = '1990-04-02'`, 'date_of_birth'],
    ] as const) {
      expect(await refusal(change(set, undefined, 'participant'))).toEqual({
        code: 'PW001',
        names,
      });
    }
    await change(`nino_encrypted = '\\x01', nino_index = 'one'`, undefined, 'participant');
    expect(
      await refusal(
        change(`nino_encrypted = '\\x02', nino_index = 'two'`, undefined, 'participant'),
      ),
    ).toEqual({ code: 'PW001', names: 'nino' });
  });

  it('is demanded for changing an outcome', async () => {
    const { id } = await world.insert('milestone', {
      ...world.journey.of(journey),
      type: 'higher',
      achieved_on: '2026-08-20',
      reporting_month: '2026-08-01',
      evidence_path: 'prap',
    });
    const move = (reason?: string) =>
      world.as({ ...acting, reason }, (sql) =>
        sql(`update milestone set achieved_on = '2026-08-21' where id = $1 returning id`, [id]),
      );
    expect(await refusal(move())).toEqual({ code: 'PW001', names: 'achieved_on' });
    expect(await move('Payslip found')).toHaveLength(1);
  });
});

describe('evidence of a look at a person', () => {
  const reads = () =>
    world.sql(
      'select what, actor_name, reason from read_event where participant_id = $1 order by id',
      [journey.participantId],
    );

  it('says who looked, at what and why', async () => {
    await world.as(acting, (sql) =>
      sql('select app.log_read(array[$1]::uuid[], $2, $3)', [
        journey.participantId,
        'nino',
        'Benefit query',
      ]),
    );
    expect(await reads()).toEqual([
      { what: 'nino', actor_name: 'Mair Manager', reason: 'Benefit query' },
    ]);
  });

  it('of a list does not wait for the disk, unless something else was written before', async () => {
    const settingAfter = (before: string) =>
      world.as(acting, async (sql) => {
        await sql('set local synchronous_commit = on');
        await sql(before, [journey.participantId]);
        await sql(`select app.log_read(array[$1]::uuid[], 'list')`, [journey.participantId]);
        const [row] = await sql(`select current_setting('synchronous_commit') as value`);
        return row?.value;
      });
    expect(await settingAfter('select from participant where id = $1')).toBe('off');
    expect(await settingAfter('update participant set town = town where id = $1')).toBe('on');
  });

  it('is not made of people whom the actor cannot see', async () => {
    const stranger = await world.partnerOf(place.accountableBodyId);
    await world.as({ role: 'PARTNER_MANAGER', organisationId: stranger.partnerId }, (sql) =>
      sql(`select app.log_read(array[$1]::uuid[], 'record')`, [journey.participantId]),
    );
    expect(await reads()).toEqual([]);
  });
});

describe('evidence', () => {
  it.each(['audit_event', 'read_event'])(
    'in %s cannot be changed or deleted, not even by the owner',
    async (table) => {
      for (const statement of [
        `update ${table} set actor_name = 'Nobody'`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        expect({ statement, ...(await refusal(world.sql(statement))) }).toMatchObject({
          code: 'PW004',
        });
        expect(await refusal(world.as(acting, (sql) => sql(statement)))).toMatchObject({
          code: '42501',
        });
      }
    },
  );

  it('is seen with the person by those who see the person', async () => {
    await change(`prap_reference = 'R-5'`);
    const seen = (organisationId: string) =>
      world.as(
        { role: 'PARTNER_MANAGER', organisationId },
        async (sql) =>
          (await sql('select from audit_event where participant_id = $1', [journey.participantId]))
            .length,
      );
    const stranger = await world.partnerOf(place.accountableBodyId);
    expect(await seen(place.partnerId)).toBeGreaterThan(3);
    expect(await seen(stranger.partnerId)).toBe(0);
  });
});
