import type { BasisId, Basis as BasisView } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { getBasis } from "./basis.store.ts";
import { viewBasis } from "./basis.view.ts";

/** The answer to a deed that was already done: the ground as it is now. */
export const showBasis = async ({ em, actor }: { em: Em; actor: Actor }, id: string): Promise<BasisView> =>
  viewBasis(em, actor, await getBasis(em, actor, id as BasisId));
