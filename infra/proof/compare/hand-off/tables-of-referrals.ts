import { referralSeen } from "../../model/hand-off/handed.ts";
import { noticeSeen } from "../../model/known.ts";
import type { Actor, Referral, World } from "../../model/world.ts";
import type { Bounds } from "../bounds.ts";

/** The rows about つなぎ that a desk must find, and may find at most. Row level security knows desks, and no roles. */
export function boundsOfReferrals(world: World, actor: Actor): Readonly<Record<string, Bounds>> {
  const here = world.referrals.filter(({ municipality }) => municipality === actor.municipality);
  const isParty = ({ from, to, sent }: Referral) => actor.desk === from || (actor.desk === to && sent);
  const isShown = ({ watchers }: Referral) => watchers.some(({ desk }) => desk === actor.desk);
  // A fallback desk has it in its tray while it lies before the closed door.
  const isFiled = ({ watchers, sent }: Referral) =>
    watchers.some(({ desk, role }) => desk === actor.desk && (sent || role !== "fallback"));
  const ids = (list: readonly Referral[]) => list.map(({ id }) => id);
  const parties = here.filter(isParty);
  const opened = here.filter((one) => referralSeen(actor, one) === "content");
  const mine = parties.filter(({ from }) => from === actor.desk);
  const notices = world.notices.filter((one) => noticeSeen(actor, one));
  return {
    "referrals.referral": { key: "id", least: ids(here.filter((one) => isParty(one) || isShown(one))) },
    "referrals.disclosure": {
      key: "referral_id",
      least: ids(opened.filter(({ sent, categories }) => sent && categories.includes("identity_contact"))),
      most: ids(opened),
    },
    // Whoever only watches sees nothing of what was said but what they said themselves.
    "referrals.step": {
      key: `referral_id || ' ' || (desk_id is not distinct from '${actor.desk}')`,
      least: ids(parties.filter(({ from }) => from !== actor.desk)).map((id) => `${id} false`),
      most: [
        ...ids(parties).flatMap((id) => [`${id} false`, `${id} true`]),
        ...ids(here.filter(({ acted }) => acted.includes(actor.desk))).map((id) => `${id} true`),
      ],
    },
    "referrals.watcher": {
      key: "referral_id || ' ' || desk_id",
      least: here.filter(isShown).map(({ id }) => `${id} ${actor.desk}`),
    },
    "referrals.onlooker": { key: "referral_id", least: [], most: ids(mine) },
    "referrals.tray": {
      key: "referral_id || ' ' || desk_id",
      least: here.filter((one) => isParty(one) || isFiled(one)).map(({ id }) => `${id} ${actor.desk}`),
    },
    "referrals.presence": { key: "referral_id", least: [], most: ids(parties) },
    "referrals.attachment": { key: "referral_id", least: [], most: ids(opened) },
    "referrals.incident": {
      key: "referral_id",
      least: world.incidents
        .filter(({ desk, municipality }) => desk === actor.desk && municipality === actor.municipality)
        .map(({ about }) => about),
    },
    ...Object.fromEntries(
      ["preference", "mail_address", "sending", "calendar"].map((name) => [
        `notifications.${name}`,
        { key: "staff_id", least: [], most: [actor.staff] },
      ]),
    ),
    "notifications.notice": {
      key: "coalesce(referral_id::text, basis_id::text, 'incident') || ' ' || coalesce(staff_id::text, '')",
      least: notices.map(keyOf),
      // A ground that ends within days is told to both desks, whenever the clock gets to it.
      most: [...notices.map(keyOf), ...parties.map(({ id }) => `${id} `)],
    },
  };
}

const keyOf = ({ topic, about, staff }: World["notices"][number]) =>
  `${topic.startsWith("incident_") ? "incident" : about} ${staff ?? ""}`;
