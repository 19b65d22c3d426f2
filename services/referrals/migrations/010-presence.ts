import { type MigrationStep, setting, walled } from "@tsunagi/database";

const OF_ITS_DESKS = `exists (select 1 from referrals.referral r where r.id = referral_id
  and (r.from_desk_id = ${setting("desk")} or (r.to_desk_id = ${setting("desk")} and r.sent)))`;

/** Who looks at a つなぎ now: worth nothing a minute later, so it is neither logged nor kept. */
export const referralPresence: MigrationStep = {
  name: "Referrals010Presence",
  statements: [
    `create unlogged table referrals.presence (
       municipality_id uuid not null, referral_id uuid not null, staff_id uuid not null, desk_id uuid not null,
       seen_at timestamptz not null, primary key (referral_id, staff_id))`,
    `create index presence_by_time on referrals.presence (municipality_id, seen_at)`,
    ...walled("referrals", "presence", {
      sees: OF_ITS_DESKS,
      writes: `desk_id = ${setting("desk")} and staff_id = ${setting("staff")} and ${OF_ITS_DESKS}`,
      grants: ["select", "insert", "update", "delete"],
    }),
  ],
};
