import { handoutProblems, type SeatId } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { seatsOfItem } from "../seat/seat.store.ts";
import type { Handout, Holder } from "./handout.ts";

interface Asked {
  readonly copy: number;
  readonly seatId?: string | undefined;
  readonly name?: string | undefined;
}

/** Who got which number: people of the roster by their place, everybody else in words. */
export async function holdersOf(em: Em, item: AgendaItem, asked: readonly Asked[]): Promise<Holder[]> {
  const seats = new Map((await seatsOfItem(em, item.id)).map((seat) => [seat.id as string, seat]));
  const names = await namesOf(
    em,
    [...seats.values()].map(({ deskId }) => deskId),
    [...seats.values()].map(({ staffId }) => staffId),
  );
  return asked
    .map(({ copy, seatId, name }) => {
      const seat = seatId ? seats.get(seatId) : undefined;
      if (Boolean(seatId) === Boolean(name) || Boolean(seatId) !== Boolean(seat))
        throw new Refusal(handoutProblems.unknownHolder);
      if (!seat) return { copy, seatId: null, name: name as string };
      const called = `${names.desk(seat.deskId).name}　${names.staff(seat.staffId).name}`;
      return { copy, seatId: seat.id as SeatId, name: called };
    })
    .sort((one, other) => one.copy - other.copy);
}

/** Who has what, as it lies under the key of the 議題事例. */
export const sealHolders = async (sealer: Sealer, { id, conferenceCase }: Handout, holders: readonly Holder[]) =>
  holders.length > 0 ? compartmentOf(sealer, conferenceCase).seal(id, JSON.stringify(holders)) : null;

export const readHolders = async (sealer: Sealer, { id, conferenceCase, sealedHolders }: Handout): Promise<Holder[]> =>
  sealedHolders ? JSON.parse(await compartmentOf(sealer, conferenceCase).unseal(id, sealedHolders)) : [];
