import type { Hint } from "@tsunagi/contracts";
import { queryClient } from "./query-client.ts";

/** Which answers a hint makes old. The lists of a topic always; a record only when it is the one that is meant. */
const PATHS: Record<Hint["topic"], { lists: readonly string[]; record?: { path: string; param: string } }> = {
  referral: { lists: ["/api/referrals"], record: { path: "/api/referrals/{referralId}", param: "referralId" } },
  case: { lists: ["/api/cases"], record: { path: "/api/cases/{caseId}", param: "caseId" } },
  notice: { lists: ["/api/notices"] },
  session: { lists: ["/api/me"] },
};

/** Fetches again what these hints are about, each answer once however many hints name it. */
export function refreshFor(hints: readonly Hint[]): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [, path, init] }) => hints.some((hint) => concerns(hint, path, init)),
  });
}

function concerns(hint: Hint, path: unknown, init: unknown): boolean {
  const { lists, record } = PATHS[hint.topic];
  if (lists.includes(path as string)) return true;
  return record !== undefined && record.path === path && pathParams(init)?.[record.param] === hint.id;
}

function pathParams(init: unknown): Record<string, string> | undefined {
  return (init as { params?: { path?: Record<string, string> } } | undefined)?.params?.path;
}
