import type { StaffId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { Staff } from "./staff.ts";

/** The name behind an id. */
export type Named = (id: StaffId) => { id: StaffId; name: string };

/** The names of these people, looked up at once. */
export async function namesOfStaff(em: Em, ids: readonly (StaffId | null | undefined)[]): Promise<Named> {
  const wanted = [...new Set(ids.filter((id) => id != null))];
  // Only these columns: the whole row holds the password, which nobody who runs may read.
  const found = await em.find(Staff, { id: { $in: wanted } }, { fields: ["name"] });
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? "（職員不明）" });
}
