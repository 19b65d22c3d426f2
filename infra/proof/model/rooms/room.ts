/** The facts of joint conferences in the reference model: sittings, items, seats, and what is said there. */

type Secrecy = "sealed" | "members" | "open";

interface In {
  readonly id: string;
  readonly municipality: string;
  /** 事務局: the desk that prepares it. */
  readonly host: string;
}
export interface Sitting extends In {
  readonly status: "draft" | "announced" | "in_session" | "closed" | "called_off";
  /** When it was over: held, or called off. */
  readonly overAt: number | null;
}
/** 議題: a 議題事例 at one sitting. */
export interface Item extends In {
  readonly sitting: string;
  /** The 議題事例: the same from sitting to sitting. */
  readonly about: string;
  readonly secrecy: Secrecy;
  /** The case of a kind that needs consent. */
  readonly case: string | null;
  readonly status: "planned" | "running" | "ended" | "closed" | "postponed";
  /** The sitting has been announced. */
  readonly shown: boolean;
  /** When it was first spoken of. */
  readonly startedAt: number | null;
}
export interface Seat {
  readonly id: string;
  readonly item: string;
  readonly staff: string;
  readonly desk: string;
  readonly scribe: boolean;
  readonly pledged: boolean;
  readonly seesEarlier: boolean;
  readonly left: boolean;
}
export interface Row {
  readonly id: string;
  readonly item: string;
  readonly kind: "information" | "decision";
  readonly audience: "roster" | "desks" | "host";
  /** Of a row for named agencies, their desks. */
  readonly readers: readonly string[];
  readonly struck: boolean;
}
/** 対応事項. */
export interface Task {
  readonly id: string;
  readonly item: string;
  readonly row: string;
  readonly desk: string;
}
/** 準備シート. */
interface Sheet {
  readonly item: string;
  readonly desk: string;
}

export interface Rooms {
  readonly sittings: readonly Sitting[];
  readonly items: readonly Item[];
  readonly seats: readonly Seat[];
  readonly rows: readonly Row[];
  readonly tasks: readonly Task[];
  readonly sheets: readonly Sheet[];
}

export const NO_ROOMS: Rooms = { sittings: [], items: [], seats: [], rows: [], tasks: [], sheets: [] };
