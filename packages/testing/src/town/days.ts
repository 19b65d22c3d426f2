import type { Urgency } from "@tsunagi/contracts";
import { fiscalYearOf, tokyoDate } from "@tsunagi/japan";
import { eventually } from "../eventually.ts";
import { Person, type ReferralSeen } from "../person.ts";
import { goOn } from "./course.ts";
import { type DeskKey, desks } from "./desks.ts";
import { type Known, people } from "./people.ts";
import { keepTime } from "./places/desk-time.ts";
import { sayOffers } from "./places/offers.ts";
import { keepRecords } from "./records.ts";
import { type Login, staff } from "./staff.ts";
import { type Chapter, ID, type Story, stories } from "./stories.ts";

const HOUR = 3_600_000;

/**
 * Lives the town's first days through the front door.
 * @param url where the town is served
 * @param setClock tells the served town what time it is
 */
export async function liveThrough(url: string, setClock: (at: Date) => void): Promise<void> {
  const now = Date.now();
  const cast = new Map(staff.map((member) => [member.login, new Person(url, member, "first-days")]));
  const person = (login: Login) => cast.get(login) as Person;
  for (const story of stories) {
    const { worker, resident, to } = story;
    const earliest = Math.max(...to.map(({ hoursAgo }) => hoursAgo));
    setClock(new Date(now - (earliest + 24) * HOUR));
    const known: Known = people[resident];
    const supportCase = await person(worker).opensCase(known);
    for (const member of known.household ?? []) await person(worker).addsToHousehold(supportCase, member);
    const consent = await letGo(person(worker), supportCase, story);
    const sent: ReferralSeen[] = [];
    for (const chapter of to) {
      const referral = await handOver(
        { supportCase, sender: person(worker), receiver: person(chapter.receiver), now, setClock },
        chapter,
      );
      sent.push(referral);
    }
    await laterOn({ supportCase, worker: person(worker), consent, sent }, story, (hoursAgo) =>
      setClock(new Date(now - hoursAgo * HOUR)),
    );
    if (resident === "sakumaTome") await keepRecords({ supportCase, person, setClock, now: new Date(now) });
  }
  await sayOffers({ person, setClock, now: new Date(now) });
  setClock(new Date(now));
  await keepTime(person, new Date(now));
}

/** What lets the story go: the person's consent, or where they give none the ground that protects their life. */
async function letGo(
  worker: Person,
  supportCase: { id: string },
  { to, life }: Story,
): Promise<{ id: string } | undefined> {
  const categories = [...new Set(to.flatMap((chapter) => chapter.categories))];
  const desksTo = to.map(({ desk }) => deskOf(desk));
  if (life) {
    await worker.requestsBasis(supportCase, desksTo, { code: "LIFE", reason: life, categories, until: "2099-12-31" });
    return undefined;
  }
  return (await worker.recordsConsent(supportCase, desksTo, { categories })).consents[0];
}

/** What has happened since: a withdrawal that has reached its つなぎ, or a request that still waits. */
async function laterOn(
  { supportCase, worker, consent, sent }: Since,
  { asks, withdrawnHoursAgo }: Story,
  at: (hoursAgo: number) => void,
): Promise<void> {
  at(withdrawnHoursAgo ?? 1);
  if (withdrawnHoursAgo) {
    await worker.withdraws(supportCase, consent, { method: "oral", note: "本人から電話があった" });
    // Before the clock goes on: the end is dated by the moment at which it arrives.
    for (const referral of sent) await eventually(() => hasReached(worker, referral));
  }
  if (!asks) return;
  const { code, desk, reason } = asks;
  const until = `${fiscalYearOf(tokyoDate(new Date())) + 1}-03-31`;
  await worker.requestsBasis(supportCase, [deskOf(desk)], { code, reason, categories: [ID, "life_history"], until });
}

async function hasReached(worker: Person, referral: ReferralSeen): Promise<void> {
  const { status, lapsedAt } = await worker.sees(referral);
  if (status !== "returned" && !lapsedAt) throw new Error("the end of the consent is still on its way");
}

interface Since {
  readonly supportCase: { readonly id: string };
  readonly worker: Person;
  readonly consent: { readonly id: string } | undefined;
  readonly sent: readonly ReferralSeen[];
}

interface HandOff {
  readonly supportCase: { readonly id: string };
  readonly sender: Person;
  readonly receiver: Person;
  readonly now: number;
  readonly setClock: (at: Date) => void;
}

/** Lives one つなぎ, as far as it has come. */
async function handOver(
  { supportCase, sender, receiver, now, setClock }: HandOff,
  chapter: Chapter,
): Promise<ReferralSeen> {
  const { desk, receiver: _, reached, hoursAgo, ...sheet } = chapter;
  const at = (minutes: number) => setClock(new Date(now - hoursAgo * HOUR + minutes * 60_000));
  at(-20);
  let referral = await sender.drafts({ supportCase, to: deskOf(desk), ...sheet });
  if (reached === "draft") return referral;
  at(0);
  // Interrupted and begun again, it is beyond that already; the key of the deed is used up all the same.
  if (referral.status === "draft") referral = await sender.sends(referral, undefined, onThePhone(sheet.urgency));
  else sender.key();
  if (reached === "sent") return referral;
  at(25);
  referral = await receiver.opens(referral);
  if (reached === "opened") return referral;
  at(40);
  referral = await receiver.acknowledges(referral);
  if (reached === "acknowledged") return referral;
  return goOn({ referral, receiver, at }, reached);
}

/** 緊急度A leaves with a phone call, whatever day the town begins on. */
const onThePhone = (urgency: Urgency) => (urgency === "A" ? "当番の黒田さん" : undefined);

const deskOf = (key: DeskKey) => desks.find((desk) => desk.key === key) as { id: string };
