import type { GuestId } from "@tsunagi/contracts";
import type { Compartment } from "@tsunagi/database";

/** Who a guest is, in words. It lies under the key of the 議題事例, like everything that is said there. */
export interface GuestPerson {
  readonly name: string;
  readonly role: string;
}

export const sealPerson = (room: Compartment, id: GuestId, { name, role }: GuestPerson): Promise<string> =>
  room.seal(id, JSON.stringify({ name, role }));

export const unsealPerson = async (room: Compartment, id: GuestId, sealed: string): Promise<GuestPerson> =>
  JSON.parse(await room.unseal(id, sealed));
