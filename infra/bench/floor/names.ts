import type { Work } from "./transaction.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names behind ids, in one statement. */
export async function namesOf({ client }: Work, ids: readonly (string | null)[]): Promise<(id: string) => Named> {
  const { rows } = await client.query<Named>(
    `select id, name from directory.published_desk where id = any($1)
     union all select id, name from directory.published_staff where id = any($1)`,
    [[...new Set(ids.filter((id) => id !== null))]],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? "" });
}
