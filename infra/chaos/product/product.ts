import type pg from "pg";
import type { Clock } from "./clock.ts";
import type { Line } from "./line.ts";

/** One process of the product. */
export interface Part {
  readonly name: string;
  /** Undefined while it is down. */
  pid(): number | undefined;
  /** kill -9: no farewell. */
  kill(): Promise<void>;
  /** Starts it again, and resolves when it serves. */
  start(): Promise<void>;
}

/** The product under fire, whatever its shape. */
export interface Product {
  readonly shape: "embedded" | "apart";
  /** Where the clients knock: the front line, behind it the front door. */
  readonly url: string;
  /** Every node that holds sockets. */
  readonly doors: readonly string[];
  readonly parts: readonly Part[];
  readonly lines: {
    /** Between the clients and the front door. */
    readonly front: Line;
    /** Between the parts and PostgreSQL, and between the parts and Redis, where the shape lets us between. */
    readonly postgres?: Line;
    readonly redis?: Line;
  };
  /** The clock of the processes, where the shape lets us set it. */
  readonly clock?: Clock;
  /** The superuser, behind the product's back; a new connection each time. */
  behind(): Promise<pg.Client>;
  readonly postgres: Crashing;
  readonly redis?: Crashing & { readonly url: string };
  stop(): Promise<void>;
}

/** What the product stands on. */
export interface Crashing {
  /** Dies at once: PostgreSQL without a checkpoint, Redis without having kept anything. */
  crash(): Promise<void>;
  restart(): Promise<void>;
}
