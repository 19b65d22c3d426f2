import { type CaseSeen, Person } from "@tsunagi/testing";
import { DAY, type Fate, fates, type Stage } from "./fates.ts";
import { idOf, loginOf, PATTERN_DESKS } from "./places.ts";

const CATEGORIES = ["identity_contact", "income_assets_debts", "life_history"] as const;

/** How much happened in a case before its first hand-off, and how often somebody looked at it. */
export interface Past {
  readonly records: number;
  readonly looks: number;
}

/** A resident, a case with what is known, a consent and records: before any hand-off. */
export async function liveBefore(stage: Stage, { records, looks }: Past): Promise<CaseSeen> {
  const begun = 42 + records + looks;
  stage.setClock(daysBefore(stage, begun));
  const sender = personAt(stage.url, 0);
  const information = ["health_disability", "work_school", "income_assets_debts", "welfare_use", "life_history"];
  const supportCase = await sender.opensCase({
    resident: { name: "型 一郎", kana: "カタ イチロウ", address: "ひろの市1-2-3", phone: "000-0000-0000" } as never,
    information: information.map((category) => ({ category, body: "家賃を三か月滞納。母と二人暮らし。" })) as never,
  });
  const desks = Array.from({ length: PATTERN_DESKS - 1 }, (_, index) => ({ id: idOf("desk", index + 1) }));
  await sender.recordsConsent(supportCase, desks, { categories: [...CATEGORIES] });
  for (let day = 1; day <= records; day += 1) {
    const at = daysBefore(stage, begun - day);
    stage.setClock(at);
    await sender.writesRecord(supportCase, { occurredAt: new Date(at.getTime() - 3_600_000).toISOString() });
  }
  for (let day = 1; day <= looks; day += 1) {
    stage.setClock(daysBefore(stage, begun - records - day));
    await sender.seesCase(supportCase);
  }
  return supportCase;
}

export async function liveFate(stage: Stage, supportCase: CaseSeen, fate: Fate): Promise<void> {
  const place = fates.indexOf(fate) + 1;
  const [sender, receiver] = [personAt(stage.url, 0), personAt(stage.url, place)];
  const at = (ago: number) => daysBefore(stage, ago);
  stage.setClock(at(fate.daysAgo));
  const to = { id: idOf("desk", place) };
  const draft = await sender.drafts({ supportCase, to, categories: [...CATEGORIES] });
  if (fate.name === "drafted") return;
  const sent = await sender.sends(draft);
  const read = async () => {
    await stage.settled();
    for (const one of [sender, receiver]) await one.readsNotices(stage.now);
  };
  await fate.live({ sender, receiver, stage, at, read }, sent);
}

const daysBefore = ({ now }: Stage, days: number) => new Date(now.getTime() - days * DAY);

const people = new Map<string, Person>();

/** Whoever sits on the first seat of a desk; always with the same session. */
function personAt(url: string, desk: number): Person {
  const key = `${url} ${desk}`;
  const known = people.get(key) ?? new Person(url, { login: loginOf(desk, 0) } as never);
  people.set(key, known);
  return known;
}
