import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, ask } from "./client.ts";
import type { Job, Side, Where } from "./job.ts";
import type { Possible } from "./material.ts";

/** Whatever a deed sets in motion behind it (events, notices, hints) has come to rest before the next one. */
const REST_MS = 40;

const take = ({ material }: Where): Possible => {
  const possible = material.possible.pop();
  if (!possible) throw new Error("no hand-off is left to be made: raise the number of stories");
  return possible;
};

/** What a sender writes. */
export const sheet = ({ caseId, toDeskId }: Possible) => ({
  caseId,
  toDeskId,
  kind: "assistance_request",
  urgency: "C",
  categories: ["identity_contact", "income_assets_debts"],
  warmLevel: "L1",
  needs: ["sorting_out"],
  request: "家計の見直しと家賃滞納の相談をお願いします。",
  keptRole: "月2回の訪問を続けます。",
});

/** What has to be confirmed is looked at beforehand; the floor confirms nothing. */
export async function confirmedBy({ name, url }: Side, token: string, draft: Answer["body"]): Promise<string> {
  if (name === "floor") return "";
  return (await ask({ url, token, path: `/api/referrals/${draft.id}/preview` })).body.fingerprint;
}

export const draftAndSend: Job = {
  name: "下書きと送付",
  kind: "write",
  async once(side, where) {
    const possible = take(where);
    const { token } = possible;
    const draft = await ask({ url: side.url, token, path: "/api/referrals", body: sheet(possible) });
    const preview = await confirmedBy(side, token, draft.body);
    const { id, version } = draft.body;
    const sent = await ask({ url: side.url, token, path: `/api/referrals/${id}/sending`, version, body: { preview } });
    await sleep(REST_MS);
    return draft.ms + sent.ms;
  },
};

const accept: Job = {
  name: "受入",
  kind: "write",
  async once({ url }, where) {
    const { product } = where;
    const possible = take(where);
    const { token, receiver } = possible;
    const draft = (await ask({ url: product, token, path: "/api/referrals", body: sheet(possible) })).body;
    const preview = await confirmedBy({ name: "product", url: product }, token, draft);
    const deed = async (by: string, noun: string, { id, version }: Answer["body"], body: object, at = product) =>
      ask({ url: at, token: by, path: `/api/referrals/${id}/${noun}`, version, body });
    const sent = (await deed(token, "sending", draft, { preview })).body;
    const received = (await deed(receiver, "acknowledgement", sent, {})).body;
    await sleep(REST_MS);
    return (await deed(receiver, "acceptance", received, {}, url)).ms;
  },
};

export const writes: readonly Job[] = [draftAndSend, accept];
