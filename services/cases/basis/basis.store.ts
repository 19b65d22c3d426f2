import { type BasisId, type CaseId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { Basis } from "./basis.ts";

const WHOLE = ["recipients"] as const;

/** The basis, or 404 where it is not theirs to know. */
export async function getBasis(em: Em, actor: Actor, id: BasisId): Promise<Basis> {
  const where = { $and: [{ id }, actor.where("read", "Basis")] } as never;
  const found = await em.findOne(Basis, where, { populate: WHOLE, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found;
}

/** What the caller may know of, of one case or of all; `waiting`: what waits for their own word. */
export function listBases(
  em: Em,
  actor: Actor,
  { caseId, waiting }: { caseId?: CaseId | undefined; waiting: boolean },
  asked: PageAsked,
): Promise<Page<Basis>> {
  const parts = [
    actor.where(waiting ? "approve" : "read", "Basis"),
    ...(caseId ? [{ supportCase: caseId }] : []),
    ...(waiting ? [{ status: { $in: ["waiting", "provisional"] } }] : []),
  ];
  return page(em, Basis, { $and: parts }, { requestedAt: "desc", id: "desc" }, asked, [...WHOLE]);
}
