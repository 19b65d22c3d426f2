import { type CaseId, problems } from "@tsunagi/contracts";
import { countUp, type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { fiscalYearCode, fiscalYearOf, tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { meetResidents } from "../resident/resident.store.ts";
import { Sight, SupportCase } from "./support-case.ts";

/** The case with its resident and the caller's sights, where it is theirs to know. */
export async function findCase(em: Em, actor: Actor, id: CaseId): Promise<SupportCase | null> {
  const where = { $and: [{ id }, actor.where("read", "SupportCase")] } as never;
  const found = await em.findOne(SupportCase, where, { populate: ["sights"], refresh: true });
  if (found) await meetResidents(em, [found]);
  return found;
}

/** Like `findCase`, or 404. */
export async function getCase(em: Em, actor: Actor, id: CaseId): Promise<SupportCase> {
  const found = await findCase(em, actor, id);
  if (!found) throw new Refusal(problems.notFound);
  return found;
}

/** What the caller's desk sees, latest change first. It pages over the projection, never over the cases. */
export async function listSights(em: Em, actor: Actor, asked: PageAsked): Promise<Page<Sight>> {
  const order = { sortedAt: "desc", supportCase: "desc" } as const;
  const sights = await page(em, Sight, actor.where("read", "Sight"), order, asked, ["supportCase"]);
  await meetResidents(
    em,
    sights.items.map(({ supportCase }) => supportCase),
  );
  return sights;
}

/** The next 事例番号 of the fiscal year, such as R08-0123. */
export async function nextCaseNumber(em: Em, actor: Actor): Promise<string> {
  const year = fiscalYearOf(tokyoDate(actor.now));
  const number = await countUp(em, "cases", actor.me.municipalityId, year);
  return `${fiscalYearCode(year)}-${String(number).padStart(4, "0")}`;
}
