import type { Category } from "@tsunagi/contracts";
import type { components } from "@tsunagi/contracts/api";
import { addDays, tokyoDate } from "@tsunagi/japan";
import type { Known as KnownPerson } from "../first-days/people.ts";
import { townId } from "../ids.ts";
import type { Scene } from "./chronicle/deed.ts";
import type { Chapter, Home, Seat } from "./home.ts";
import { type Known, themes } from "./words/index.ts";

const ID: Category = "identity_contact";
const ALL: readonly Category[] = [
  ID,
  "health_disability",
  "work_school",
  "income_assets_debts",
  "welfare_use",
  "life_history",
];

/** Opens a case of this person, with their household. */
export async function opensCase(scene: Scene, seat: Seat, known: KnownPerson): Promise<void> {
  const supportCase = await scene.person(seat, "case").opensCase(known);
  scene.keeps("case", supportCase);
  for (const [index, member] of (known.household ?? []).entries())
    await scene.person(seat, `household ${index}`).addsToHousehold(supportCase, member);
}

/** Whom a household of the town's history is about, and what is known of them. */
export function knownOf(home: Home, now: Date): KnownPerson {
  const { name, kana, address, alias, romanName, phone, contactWish, addressWithheld, members = [] } = home;
  const about = { alias, romanName, phone, contactWish, addressWithheld };
  const said = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  const information = Object.assign({}, ...home.chapters.map(({ theme }) => themes[theme].known).reverse());
  return {
    resident: { name, kana, address, birthDate: birthOf(home.birthDate, now), ...said },
    information: (Object.entries(information) as [Known, string][]).map(([category, body]) => ({ category, body })),
    household: members.map(([name, kana, birthDate, relation, apart]) => ({
      person: { name, kana, birthDate },
      relation,
      livesTogether: !apart,
      keyPerson: relation === "parent" && !!home.consent?.parental,
    })),
  };
}

/** `aged 15-11-16`: whoever is 15 or 16 stays so, in whichever year the town is told of. */
function birthOf(birth: string | null, now: Date): string | null {
  const aged = /^aged (\d+)-(.+)$/.exec(birth ?? "");
  return aged ? `${Number(tokyoDate(now).slice(0, 4)) - Number(aged[1]) - 1}-${aged[2]}` : birth;
}

/** What goes along with a つなぎ. */
export function categoriesOf({ theme, kind }: Chapter): readonly Category[] {
  if (kind === "transfer") return ALL;
  return [ID, ...(Object.keys(themes[theme].known) as Category[])];
}

/** What lets the coming つなぎ go: the person's word, or whoever may give it for them. */
export async function givesConsent(scene: Scene, seat: Seat, home: Home, coming: readonly Chapter[], now: Date) {
  const { method = "written", parental, guardian, endsInDays } = home.consent ?? {};
  const giver: Partial<components["schemas"]["NewConsent"]> = {
    ...(parental && { giver: "parental" as const, giverName: parental }),
    ...(guardian && { giver: "legal_guardian" as const, giverName: guardian }),
  };
  const { consents } = await scene.person(seat, "consent").recordsConsent(scene.made("case"), desksOf(coming), {
    ...giver,
    method,
    categories: [...new Set(coming.flatMap(categoriesOf))],
    until: endsInDays ? addDays(tokyoDate(now), endsInDays) : null,
  });
  const given = consents.toSorted((one, other) => other.from.localeCompare(one.from))[0];
  if (!given) throw new Error(`${home.name}'s consent is not there`);
  scene.keeps("consent", given);
}

/** Asked for by whoever leads, and decided by the lead of their desk. */
export async function raisesBasis(scene: Scene, seat: Seat, home: Home, until: Date): Promise<void> {
  if (!home.basis) return;
  const { code, reason, waiting } = home.basis;
  const to = waiting ? [{ id: townId<string>("desk", waiting) }] : desksOf(home.chapters);
  const categories: Category[] = waiting ? [ID] : [...new Set(home.chapters.flatMap(categoriesOf))];
  const sheet = { code, reason, categories, until: tokyoDate(until) };
  scene.keeps("basis", await scene.person(seat, "basis").requestsBasis(scene.made("case"), to, sheet));
}

const desksOf = (chapters: readonly Chapter[]) =>
  [...new Set(chapters.map(({ desk }) => desk))].map((desk) => ({ id: townId<string>("desk", desk) }));
