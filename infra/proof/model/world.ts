import type { Category } from "./categories.ts";
import type { Referral } from "./hand-off/referral.ts";
import { NO_ROOMS, type Rooms } from "./rooms/room.ts";

export { ALL, type Category } from "./categories.ts";
export type { Referral } from "./hand-off/referral.ts";

/**
 * The facts of the reference model: what happened in a town, as somebody says it who has read the rules of sight and
 * no line of the product. Nothing of the product is imported here, on purpose. Times are milliseconds, null is "for ever".
 */
type Role = "desk_worker" | "supervisor" | "coordinator" | "manager" | "system_administrator" | "privacy_officer";

/** Somebody as one membership: the desk has the sight, the role decides whether it is used at all. */
export interface Actor {
  readonly municipality: string;
  readonly staff: string;
  readonly desk: string;
  readonly role: Role;
}

interface Of {
  readonly id: string;
  readonly municipality: string;
}
export interface Resident extends Of {
  readonly desk: string;
  readonly withheld: boolean;
}
export interface Case extends Of {
  readonly resident: string;
  readonly lead: string;
  /** The categories about which something is written down; 属性・連絡先 always. */
  readonly written: readonly Category[];
}
export interface Grant {
  readonly case: string;
  readonly desk: string;
  readonly categories: readonly Category[];
  readonly basis: "lead" | "consent" | "legal";
  /** The consent or ground on which it rests. */
  readonly ground: string | null;
  /** The つなぎ that opened it. */
  readonly referral: string | null;
  readonly from: number;
  readonly until: number | null;
}
export interface Consent extends Of {
  readonly case: string;
  readonly desk: string;
  readonly recipients: readonly string[];
  readonly categories: readonly Category[];
  readonly until: number | null;
  readonly withdrawn: boolean;
}
type BasisStatus = "waiting" | "provisional" | "in_force" | "rejected" | "ended";
export interface Basis extends Of {
  readonly case: string;
  readonly life: boolean;
  readonly desk: string;
  readonly by: string;
  readonly recipients: readonly string[];
  readonly categories: readonly Category[];
  readonly status: BasisStatus;
  readonly until: number;
}
export interface Written extends Of {
  readonly case: string;
  readonly desk: string;
  readonly audience: "shared" | "pointer" | "own";
  readonly parts: readonly Category[];
}
export interface Member extends Of {
  readonly case: string;
  readonly resident: string;
}
export interface Notice extends Of {
  readonly desk: string;
  /** For one person there; null: for whoever of the desk comes first. */
  readonly staff: string | null;
  readonly about: string;
  readonly topic: string;
}
/** 誤送付: for whoever answers for personal data. */
export interface Incident {
  readonly municipality: string;
  readonly desk: string;
  readonly about: string;
}

export interface World {
  readonly residents: readonly Resident[];
  readonly cases: readonly Case[];
  readonly grants: readonly Grant[];
  readonly consents: readonly Consent[];
  readonly bases: readonly Basis[];
  readonly records: readonly Written[];
  readonly members: readonly Member[];
  /** Those who are in the household no more: history, which stays. */
  readonly left: readonly Member[];
  readonly referrals: readonly Referral[];
  readonly notices: readonly Omit<Notice, "id">[];
  readonly incidents: readonly Incident[];
  readonly rooms: Rooms;
}

export const EMPTY: World = {
  residents: [],
  cases: [],
  grants: [],
  consents: [],
  bases: [],
  records: [],
  members: [],
  left: [],
  referrals: [],
  notices: [],
  incidents: [],
  rooms: NO_ROOMS,
};

/** The one thing of that id; the model never guesses. */
export function one<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`the model knows nothing of ${id}`);
  return found;
}
