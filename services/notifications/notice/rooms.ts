import type { DeskId, StaffId } from "@tsunagi/contracts";

/** Whoever works at this desk now. */
export const deskRoom = (deskId: DeskId): string => `desk:${deskId}`;

/** One person at one desk: as somebody else elsewhere they hear what is for them there. */
export const postRoom = ({ deskId, staffId }: { readonly deskId: DeskId; readonly staffId: StaffId }): string =>
  `post:${deskId}:${staffId}`;
