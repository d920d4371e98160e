import { createHash } from 'node:crypto';

/**
 * Names statements, so that PostgreSQL keeps them prepared on a connection and plans them once. Beyond the limit a shape
 * gets no name and is planned anew each time: a caller who makes up ever new shapes cannot fill the server's memory.
 */
export function preparedNames(prefix: string, limit: number): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known || names.size >= limit) return known;
    const name = `${prefix}_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
    return name;
  };
}
