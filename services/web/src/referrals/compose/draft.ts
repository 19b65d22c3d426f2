import { type Category, categories } from "@tsunagi/contracts/codes";
import { type CalendarDate, calendarDate, parseWareki } from "@tsunagi/japan";
import type { Basis, Consent, Disclosure, DraftFields, Referral, SupportCase } from "../../api/types.ts";
import { shortDateWords } from "../../words/calendar.ts";

/** What is being written. An empty `toDeskId` is a desk not chosen yet; `wantedBy` is what was typed. */
export type Draft = Required<DraftFields> & {
  /** More desks that are asked at once: each gets a つなぎ of its own. */
  alsoTo: string[];
};

export const emptyDraft: Draft = {
  toDeskId: "",
  alsoTo: [],
  kind: "assistance_request",
  urgency: "D",
  warmLevel: "L1",
  categories: [],
  needs: [],
  request: "",
  background: "",
  wishes: "",
  involved: "",
  wantedBy: "",
  keptRole: "",
};

export const allCategories = Object.keys(categories) as Category[];

/** The texts that may stay empty. */
export const OPTIONAL = ["background", "wishes", "involved", "keptRole"] as const;

export function draftOf(referral: Referral): Draft {
  const { to, kind, urgency, warmLevel, categories, needs, request, background, wishes, involved } = referral;
  const { wantedBy, keptRole } = referral;
  return {
    toDeskId: to.id,
    alsoTo: [],
    kind,
    urgency,
    warmLevel,
    categories,
    needs,
    request: request ?? "",
    background: background ?? "",
    wishes: wishes ?? "",
    involved: involved ?? "",
    wantedBy: wantedBy ? shortDateWords(calendarDate(wantedBy)) : "",
    keptRole: keptRole ?? "",
  };
}

/** つなぎ直し: the same request to the desk that was proposed, or to one that is still to be chosen. */
export const draftAnew = (previous: Referral): Draft => ({
  ...draftOf(previous),
  toDeskId: previous.decline?.suggestedDesk?.id ?? "",
  wantedBy: "",
});

/** The body as the API takes it: what is empty is left out. */
export function bodyOf({ alsoTo: _, wantedBy, ...draft }: Draft, today: CalendarDate): DraftFields {
  const { background, wishes, involved, keptRole, ...needed } = draft;
  const texts = Object.entries({ background, wishes, involved, keptRole }).filter(([, text]) => text.trim());
  const day = parseWareki(wantedBy, { today });
  return { ...needed, ...Object.fromEntries(texts), ...("date" in day && { wantedBy: day.date }) };
}

export type DraftErrors = Partial<Record<keyof Draft, string>>;

/** What is missing before the draft can be kept on the server or sent, with the way out. */
export function missing({ toDeskId, categories, needs, request, wantedBy }: Draft, today: CalendarDate): DraftErrors {
  const day = wantedBy.trim() ? parseWareki(wantedBy, { today }) : undefined;
  return {
    ...(!toDeskId && { toDeskId: "つなぎ先の窓口を選んでください。" }),
    ...(needs.length === 0 && { needs: "困りごとを1つ以上選んでください。" }),
    ...(!request.trim() && { request: "お願いしたいことを書いてください。" }),
    ...(categories.length === 0 && { categories: "渡す情報を1つ以上選んでください。" }),
    ...(day && "problem" in day && { wantedBy: day.problem }),
  };
}

type Consented = Pick<SupportCase, "categories" | "consents">;
type Covering = Pick<Consent | Basis, "recipients" | "categories">;

/** What lets information go to this desk now: consents that hold, and grounds without consent. */
function groundsFor(at: Consented, bases: readonly Basis[], deskId: string, now: Date): Covering[] {
  const holds = (until: string | null) => !until || new Date(until) > now;
  const consents = at.consents.filter(({ withdrawal, until }) => !withdrawal && holds(until));
  const legal = bases.filter(
    ({ status, until }) => (status === "in_force" || status === "provisional") && holds(until),
  );
  return [...consents, ...legal].filter(({ recipients }) => recipients.some(({ id }) => id === deskId));
}

/** What this desk does not see itself cannot be chosen. */
export const beyondSight = (at: Consented, category: Category): string | undefined =>
  at.categories.includes(category) ? undefined : "この窓口では見られない情報です";

/** Said beside a category that nothing lets go yet. It only explains in advance: the server decides. */
export function uncovered(
  at: Consented,
  bases: readonly Basis[],
  deskId: string,
  category: Category,
  now: Date,
): string | undefined {
  if (!deskId) return undefined;
  const covered = groundsFor(at, bases, deskId, now).some(({ categories }) => categories.includes(category));
  return covered ? undefined : "この窓口に渡す同意がありません";
}

type Known = Consented & Pick<SupportCase, "information" | "resident">;

const knows = (at: Known, category: Category): boolean =>
  category === "identity_contact" ? Boolean(at.resident) : at.information.some((one) => one.category === category);

/** What is ticked when a desk is chosen: what the case knows and one ground covers; a つなぎ rests on one ground. */
export function proposedFor(at: Known, bases: readonly Basis[], deskId: string, now: Date): Category[] {
  const proposals = groundsFor(at, bases, deskId, now).map((ground) =>
    allCategories.filter((one) => ground.categories.includes(one) && at.categories.includes(one) && knows(at, one)),
  );
  return proposals.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** What the other side would read, drawn from the case while somebody types; the server's word replaces it. */
export function expectedDisclosures(at: Known, chosen: readonly Category[]): Disclosure[] {
  return allCategories
    .filter((one) => chosen.includes(one))
    .map((category) => {
      if (category !== "identity_contact") {
        const body = at.information.find((one) => one.category === category)?.body;
        return { category, ...(body && { body }) };
      }
      const { resident } = at;
      const withheld = resident?.addressWithheld ? { address: null, neighbourhood: null } : {};
      return { category, ...(resident && { identity: { ...resident, ...withheld } }) };
    });
}
