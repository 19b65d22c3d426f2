import { knownTo } from "../model/known.ts";
import { casesSeen, knowsPerson, sight, works } from "../model/sight.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";

/** Every page of a list, a few rows at a time, so that the cursor is part of what is proved. */
export async function walk(stage: Stage, who: Player, path: string, limit = 5): Promise<{ id: string }[] | number> {
  const rows: { id: string }[] = [];
  let cursor: string | null = null;
  do {
    const more: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : "";
    const answer = await stage.get(who, `${path}${path.includes("?") ? "&" : "?"}limit=${limit}${more}`);
    if (answer.status !== 200) return answer.status;
    rows.push(...answer.body.items);
    cursor = answer.body.next;
    // A page that is not the last one is full: rows that were left out afterwards would show as a gap.
    if (cursor !== null && answer.body.items.length !== limit)
      stage.differ(`${who.name} · ${path} has a page with a gap`);
  } while (cursor !== null);
  return rows;
}

const sorted = (ids: readonly string[]) => [...ids].sort();

/** Says what is too much and what is missing in what somebody found. */
export function same(stage: Stage, what: string, found: readonly string[], expected: readonly string[]): void {
  const [is, shall] = [sorted(found), sorted(expected)];
  if (is.length === shall.length && is.every((id, at) => id === shall[at])) return;
  const over = is.filter((id) => !shall.includes(id));
  const missing = shall.filter((id) => !is.includes(id));
  const twice = is.filter((id, at) => is.indexOf(id) !== at);
  stage.differ(`${what}: too much [${over}] missing [${missing}] twice [${twice}]`);
}

export async function list(
  stage: Stage,
  who: Player,
  path: string,
  expected: readonly string[],
): Promise<{ id: string }[]> {
  const rows = await walk(stage, who, path);
  if (typeof rows === "number") {
    stage.differ(`${who.name} · GET ${path} · ${rows}, the model says 200`);
    return [];
  }
  same(stage, `${who.name} · GET ${path}`, idsOf(rows), expected);
  return rows;
}

/** P2: each list is exactly what the model says that this person may know. */
export async function compareLists(stage: Stage, who: Player): Promise<void> {
  const { world } = stage;
  const now = stage.now();
  const known = knownTo(world, who, now);
  await list(stage, who, "/cases", known.cases ?? []);
  await list(stage, who, "/referrals", known.referrals ?? []);
  await list(stage, who, "/bases", known.bases ?? []);
  await compareSearch(stage, who);
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** Search finds exactly the people whose 属性・連絡先 the desk may see now, and of their cases those that tell whose they are. */
async function compareSearch(stage: Stage, who: Player): Promise<void> {
  const { world } = stage;
  const now = stage.now();
  const people = world.residents.filter((resident) => knowsPerson(world, who, resident, now));
  const found: { id: string; cases: { id: string }[] }[] = [];
  // Nobody may search as often as a proof does.
  await stage.house.behind.query("delete from cases.search_rate");
  let cursor: string | null = null;
  do {
    const body = { text: "マサキ", limit: 5, ...(cursor && { cursor }) };
    const answer = await stage.ask(who, "POST", "/residents/search", { body });
    const expected = works(who, who) ? [200] : [200, 403, 404];
    if (!expected.includes(answer.status)) stage.differ(`${who.name} · search · ${answer.status} ${answer.text}`);
    if (answer.status !== 200) return;
    found.push(...answer.body.items);
    cursor = answer.body.next;
  } while (cursor !== null);
  same(
    stage,
    `${who.name} · search`,
    found.map(({ id }) => id),
    people.map(({ id }) => id),
  );
  for (const { id, cases } of found) {
    // A case without 属性・連絡先 in sight is left out: to name it here would say whose it is.
    const told = ({ id: of }: { id: string }) => sight(world, who, of, now).includes("identity_contact");
    const seen = casesSeen(world, who, now).filter((one) => one.resident === id && told(one));
    same(
      stage,
      `${who.name} · search · cases of ${id}`,
      cases.map((one) => one.id),
      seen.map((one) => one.id),
    );
  }
}
