import type { Client } from 'pg';
import { z } from 'zod';
import { writeCredential } from './credentials';
import { email, take } from './input';
import type { Library } from './library';
import { asOwner } from './owner';
import { weaknessOf } from './passwordRules';
import { invalid } from './refusal';

const text = (code: string) => z.string({ error: code }).trim().min(1, { error: code }).max(200);

const input = z.object({
  email,
  name: text('NAME_MISSING'),
  password: z.string({ error: 'PASSWORD_MISSING' }),
  organisation: z
    .object({
      code: text('ORGANISATION_MISSING'),
      name: text('ORGANISATION_MISSING'),
      nameCy: z.string().trim().optional(),
    })
    .optional(),
});

export interface NewAdministrator {
  email: string;
  name: string;
  password: string;
  /**
   * Organisation the administrator belongs to; made, as an accountable body, when its code is new. Left out, it is the
   * accountable body that was made first.
   */
  organisation?: { code: string; name: string; nameCy?: string };
}

/**
 * Makes a system administrator who can sign in: the first one, or one more when no other is left. A maintenance
 * command; it works as the owner of the database.
 * @returns the user's id
 * @throws Refusal naming the field that is wrong
 */
export async function createAdministrator(
  url: string,
  library: Library,
  administrator: NewAdministrator,
): Promise<string> {
  const { organisation, password, ...user } = take(input, administrator);
  const weakness = await weaknessOf(password, user);
  if (weakness) throw invalid(weakness, { password: weakness });

  return asOwner(url, async (owner) => {
    const organisationId = await organisationOf(owner, organisation);
    const { rows } = await owner.query<{ id: string }>(
      `insert into app_user (email, name, role, organisation_id)
       values ($1, $2, 'SYSTEM_ADMINISTRATOR', $3) on conflict (email) do nothing returning id`,
      [user.email, user.name, organisationId],
    );
    const [made] = rows;
    if (!made) throw invalid('EMAIL_TAKEN', { email: 'EMAIL_TAKEN' });
    await writeCredential(owner, library, made.id, password);
    return made.id;
  });
}

async function organisationOf(
  owner: Client,
  named: NewAdministrator['organisation'],
): Promise<string> {
  if (named) {
    await owner.query(
      `insert into organisation (kind, code, name, name_cy) values ('accountable_body', $1, $2, $3)
       on conflict (code) do nothing`,
      [named.code, named.name, named.nameCy || named.name],
    );
  }
  const { rows } = await owner.query<{ id: string }>(
    `select id from organisation where case when $1::text is null then kind = 'accountable_body' else code = $1 end
      order by created_at limit 1`,
    [named?.code ?? null],
  );
  const [found] = rows;
  if (!found) throw invalid('ORGANISATION_MISSING', { organisation: 'ORGANISATION_MISSING' });
  return found.id;
}
