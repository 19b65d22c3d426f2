import type { Onlooker as OnlookerView, ReferralPreview } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import { viewGround } from "./ground.ts";
import type { Preview, Seen } from "./preview.ts";

/** The preview with names. */
export async function viewPreview(em: Em, preview: Preview): Promise<ReferralPreview> {
  const { ground, people, copy, empty, fingerprint } = preview;
  return {
    fingerprint,
    ground: ground ? viewGround(ground) : null,
    people: await viewOnlookers(em, people),
    disclosures: [...copy],
    empty: [...empty],
  };
}

/** People by name, in the order given. */
export async function viewOnlookers(em: Em, people: readonly Seen[]): Promise<OnlookerView[]> {
  const names = await namesOf(
    em,
    people.map(({ deskId }) => deskId),
    people.map(({ staffId }) => staffId),
  );
  return people.map((seen) => viewOnlooker(seen, names));
}

const viewOnlooker = ({ deskId, staffId, side, role, position, today, copy, afterwards }: Seen, names: Names) => ({
  desk: names.desk(deskId),
  side,
  staff: { ...names.staff(staffId), role, position: position ?? null },
  today: today && [...today],
  copy: [...copy],
  afterwards: afterwards && [...afterwards],
});
