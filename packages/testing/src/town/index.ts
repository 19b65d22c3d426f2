import type { MunicipalityId } from "@tsunagi/contracts";
import { agencies, desks, locations } from "./desks.ts";
import { townId } from "./ids.ts";
import { conferenceKinds } from "./sittings/kinds.ts";
import { DEMO_PASSWORD, type Login, staff, type TownMember } from "./staff.ts";

export { type Diary, daysBefore, liveThrough, looseDiary, type Made, type Stage } from "./days.ts";
export type { DeskKey } from "./desks.ts";
export { invented } from "./invented.ts";
export { laySettlement } from "./settlement.ts";
export { DEMO_PASSWORD, type Login, type TownMember } from "./staff.ts";

type People = { readonly [L in Login]: TownMember };
type Kinds = {
  readonly [K in (typeof conferenceKinds)[number]["key"]]: Extract<(typeof conferenceKinds)[number], { key: K }>;
};
type Desks = { readonly [K in (typeof desks)[number]["key"]]: Extract<(typeof desks)[number], { key: K }> };

/** みどり野市: the one town of tests, seeds, documents and screenshots. */
export const town = {
  municipality: { id: townId<MunicipalityId>("municipality", "midorino"), name: "みどり野市" },
  agencies,
  locations,
  desks: Object.fromEntries(desks.map((desk) => [desk.key, desk])) as unknown as Desks,
  conferenceKinds: Object.fromEntries(conferenceKinds.map((kind) => [kind.key, kind])) as unknown as Kinds,
  staff: staff as readonly TownMember[],
  ...(Object.fromEntries(staff.map((member) => [member.login, member])) as unknown as People),
};

/** The accounts that docs/demo-accounts.json and the start show first (docs/demo-accounts.json). */
export const demoAccounts = staff.map(({ login, name, memberships: [post] }) => {
  const desk = desks.find(({ id }) => id === post?.deskId);
  const agency = agencies.find(({ id }) => id === desk?.agencyId);
  return { login, password: DEMO_PASSWORD, staff: name, agency: agency?.name, desk: desk?.name, role: post?.role };
});
