import type { Basis as BasisView, CaseId } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { SupportCase } from "../support-case/support-case.ts";
import { basisLife } from "./basis.lifecycle.ts";
import type { Basis } from "./basis.ts";

/** Grounds as the desk sees that asked for them, or that leads the case. */
export async function viewBases(em: Em, actor: Actor, bases: readonly Basis[]): Promise<BasisView[]> {
  const names = await namesOf(
    em,
    bases.flatMap(({ recipients }) => recipients.getItems().map(({ deskId }) => deskId)),
    bases.flatMap(({ requestedBy, decidedBy, endedBy }) =>
      [requestedBy, decidedBy, endedBy].filter((id) => id != null),
    ),
  );
  const numbers = await numbersOf(em, actor, bases);
  return bases.map((basis) => ({
    id: basis.id,
    caseId: basis.supportCase.id,
    caseNumber: numbers.get(basis.supportCase.id) ?? null,
    code: basis.code,
    reason: basis.reason,
    categories: [...basis.categories],
    recipients: basis.recipients.getItems().map(({ deskId }) => names.desk(deskId)),
    status: statusOf(basis, actor.now),
    from: basis.fromAt?.toISOString() ?? null,
    until: basis.untilAt.toISOString(),
    requestedBy: names.staff(basis.requestedBy),
    requestedAt: basis.requestedAt.toISOString(),
    approvalDueAt: basis.approvalDueAt?.toISOString() ?? null,
    decidedBy: basis.decidedBy ? names.staff(basis.decidedBy) : null,
    decidedAt: basis.decidedAt?.toISOString() ?? null,
    note: basis.note ?? null,
    ended: endingOf(basis, names),
    version: basis.version,
    actions: actionsOf(actor, basisLife, basis),
  }));
}

/** The number of a case is shown to whoever still sees the case. */
async function numbersOf(em: Em, actor: Actor, bases: readonly Basis[]): Promise<ReadonlyMap<CaseId, string>> {
  const ids = bases.map(({ supportCase }) => supportCase.id);
  const where = { $and: [{ id: { $in: ids } }, actor.where("read", "SupportCase")] } as never;
  const found = await em.find(SupportCase, where, { limit: ids.length + 1 });
  return new Map(found.map(({ id, number }) => [id, number]));
}

/** One of them. */
export async function viewBasis(em: Em, actor: Actor, basis: Basis): Promise<BasisView> {
  const [view] = await viewBases(em, actor, [basis]);
  return view as BasisView;
}

const endingOf = ({ endedBy, endedAt, endNote }: Basis, names: Names) =>
  endedBy && endedAt ? { by: names.staff(endedBy), at: endedAt.toISOString(), note: endNote ?? null } : null;

/** A ground that has run out is over, though nobody has touched it. */
const statusOf = ({ status, untilAt }: Basis, now: Date) =>
  status === "in_force" && untilAt <= now ? "ended" : status;
