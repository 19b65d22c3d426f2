import { command } from "@tsunagi/http";
import { showBasis } from "./again.ts";
import { getBasis } from "./basis.store.ts";
import { viewBasis } from "./basis.view.ts";

export const endBasis = command(
  "endBasis",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const basis = unchanged(await getBasis(em, actor, params.basisId));
    actor.must("end", basis);
    basis.end({ by: actor.me.staffId, note: body.note, at: now });
    await flush();
    return viewBasis(em, actor, basis);
  },
  showBasis,
);
