import { problems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";

/** The ETag of a view that has a version. */
export const etagOf = (view: unknown): string | undefined => {
  const version = (view as { version?: number } | undefined)?.version;
  return version === undefined ? undefined : `"${version}"`;
};

/**
 * Refuses with 428 where If-Match is missing and with 412 where it names another version than the record's. The refusal
 * names both: what is changed may be a part of what is shown, with a version of its own.
 */
export function versionAsked(ifMatch: string | undefined, record: { version: number }): void {
  if (!ifMatch) throw new Refusal(problems.versionMissing);
  const current = etagOf(record) as string;
  if (ifMatch.replace(/^W\//, "") === current) return;
  throw new Refusal(problems.changed, { versions: { yours: ifMatch, current } });
}
