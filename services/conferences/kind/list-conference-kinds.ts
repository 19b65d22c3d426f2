import { namesOf } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { listKinds } from "./kind.store.ts";

export const listConferenceKinds = query("listConferenceKinds", async ({ actor, em, query }) => {
  const { items, next } = await listKinds(em, actor, query);
  const names = await namesOf(
    em,
    items.map(({ hostDeskId }) => hostDeskId),
    [],
  );
  return {
    items: items.map((kind) => ({
      id: kind.id,
      name: kind.name,
      basis: kind.basis,
      secrecy: kind.secrecy,
      consentRule: kind.consentRule,
      host: names.desk(kind.hostDeskId),
      pledge: kind.pledge ?? null,
      actions: actor.may("hold", kind) ? ["hold"] : [],
    })),
    next,
  };
});
