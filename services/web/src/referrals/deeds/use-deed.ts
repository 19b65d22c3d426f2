import { answer, client } from "../../api/client.ts";
import type { Referral } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { keepReferral } from "../use-referral.ts";
import type { DeedNoun } from "./deed.ts";
import { type DeedVerb, deeds } from "./deeds.ts";

export interface DeedInput {
  id: string;
  version: number;
  body: Readonly<Record<string, unknown>>;
}

/** Sends one deed. Which body belongs to which address is checked by a test against the contract. */
export function sendDeed(noun: DeedNoun, { id, version, body }: DeedInput, key: string): Promise<Referral> {
  // One of the addresses stands for all of them: they differ in their bodies alone.
  const path = `/api/referrals/{referralId}/${noun}` as "/api/referrals/{referralId}/recall";
  const header = { "Idempotency-Key": key, "If-Match": ifMatch(version) };
  return answer(client.POST(path, { params: { path: { referralId: id }, header }, body }));
}

/** A deed to a つなぎ, one key per intent. */
export const useDeed = (verb: DeedVerb, after?: (referral: Referral) => void) =>
  useCommand(
    `${verb}Referral`,
    (input: DeedInput, key) => sendDeed(deeds[verb].noun, input, key),
    (referral) => {
      keepReferral(referral);
      after?.(referral);
    },
  );
