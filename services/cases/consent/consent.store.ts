import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { SupportCase } from "../support-case/support-case.ts";
import { Consent } from "./consent.ts";

const MOST = 100;

/** The consents of a case that the caller may know of: the lead's all, otherwise those that it recorded or that name it. */
export function findConsents(em: Em, actor: Actor, supportCase: SupportCase): Promise<Consent[]> {
  const allowed = supportCase.leadDeskId === actor.me.deskId ? {} : (actor.where("read", "Consent") as never);
  return em.find(Consent, { $and: [{ supportCase }, allowed] } as never, {
    populate: ["recipients"],
    orderBy: { fromAt: "desc", id: "desc" },
    limit: MOST,
  });
}
