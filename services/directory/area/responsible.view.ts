import type { Desk as DeskView, Responsible, StaffId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Desk } from "../desk/desk.ts";
import { showDesks } from "../desk/show-desks.ts";
import type { Area, Neighbourhood } from "./area.ts";
import type { Assignment } from "./assignment.ts";

interface Found {
  readonly neighbourhood: Neighbourhood;
  readonly areas: readonly Area[];
  /** Who is named for it, 主担当 first. */
  readonly named: readonly Assignment[];
  readonly away: ReadonlySet<StaffId>;
}

/** Who answers for a 町丁目, and at which door somebody is right now. */
export async function viewResponsible(em: Em, found: Found, now: Date): Promise<Responsible> {
  const { neighbourhood, areas, named, away } = found;
  const acting = actingOf(named, away);
  // Where everybody is away the desk is still there, and its 当番 answers.
  const desk = (acting ?? named[0])?.desk;
  const station = desk && ((await showDesks(em, [desk], now))[0] as DeskView);
  return {
    neighbourhood: { id: neighbourhood.id, name: neighbourhood.name, kana: neighbourhood.kana },
    district: nameOf(areas.find(({ kind }) => kind === "district")),
    sphere: nameOf(areas.find(({ kind }) => kind === "sphere")),
    coordinators: named.map((one) => ({
      part: one.part,
      staff: nameOf(one.staff),
      desk: nameOf(one.desk),
      isAway: away.has(one.staff.id),
    })),
    acting: acting ? { part: acting.part, staff: nameOf(acting.staff) } : null,
    station: station ? { ...doorOf(station), location: station.location } : null,
    openDoor: station ? await openDoorOf(em, desk as Desk, station, now) : null,
    asOf: now.toISOString(),
  };
}

/** 主担当; while they are away the named cover, else 副担当. Where there is no 主担当, 副担当 before the cover. */
function actingOf(named: readonly Assignment[], away: ReadonlySet<StaffId>): Assignment | undefined {
  const order = named.some(({ part }) => part === "primary")
    ? (["primary", "cover", "partner"] as const)
    : (["partner", "cover"] as const);
  const there = named.filter(({ staff }) => !away.has(staff.id));
  return order.map((part) => there.find((one) => one.part === part)).find((one) => one !== undefined);
}

async function openDoorOf(em: Em, desk: Desk, station: DeskView, now: Date): Promise<Responsible["openDoor"]> {
  if (station.opening.open) return { ...doorOf(station), isFallback: false };
  const [fallback] = desk.fallbackDesk ? await showDesks(em, [await whole(em, desk.fallbackDesk)], now) : [];
  return fallback?.opening.open ? { ...doorOf(fallback), isFallback: true } : null;
}

const whole = (em: Em, desk: Desk): Promise<Desk> =>
  em.populate(desk, ["agency", "location", "fallbackDesk"]).then(() => desk);

const doorOf = ({ id, name, phone, opening }: DeskView) => ({ id, name, phone, opening });

function nameOf<Id extends string>(one: { id: Id; name: string }): { id: Id; name: string };
function nameOf<Id extends string>(one: { id: Id; name: string } | undefined): { id: Id; name: string } | null;
function nameOf(one: { id: string; name: string } | undefined) {
  return one ? { id: one.id, name: one.name } : null;
}
