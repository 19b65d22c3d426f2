import { type Login, town } from "@tsunagi/testing/town";
import { type Client, handOver } from "./client.ts";
import type { Draw } from "./draw.ts";
import type { Patience } from "./intend.ts";
import { type History, openHistory } from "./intent.ts";
import { counter } from "./marks.ts";
import { type Seat, takeSeat } from "./seat.ts";

/** Who hands over, in turn; and who is handed to. Each desk is both, and so many つなぎ meet in one tray. */
const givers: readonly Login[] = [
  "kiriyama",
  "mochizuki",
  "hayase",
  "shimabukuro",
  "otomo",
  "baba",
  "nakamura",
  "kuroda",
];
const takers: readonly Login[] = ["tanaka", "sasaki", "miyamoto", "iwasaki"];

export interface Crowd {
  readonly history: History;
  /** Everybody who is handed to. */
  readonly takers: readonly Seat[];
  /** Lets nobody begin anything new, and waits until everybody knows, or has given up to know. */
  leave(): Promise<void>;
}

export interface CrowdOptions {
  readonly url: string;
  readonly clients: number;
  readonly draw: Draw;
  /** Of this run and no other: keys are kept for a day. */
  readonly run: string;
  readonly further?: number;
  readonly patience?: Patience;
}

/** Everybody who is handed to, at the desk of a product that answers at `url`. */
export const takersAt = (url: string): Seat[] => takers.map((login) => takeSeat(url, town[login]));

const PATIENT: Patience = { giveUpMs: 120_000, pauseMs: 200 };

/** Sets so many clients to work. */
export function gather({ url, clients, draw, run, further = 0.5, patience = PATIENT }: CrowdOptions): Crowd {
  const history = openHistory();
  const stopped = new AbortController();
  const seats = takersAt(url);
  const troubles: unknown[] = [];
  const working = Array.from({ length: clients }, (_, number) => {
    const count = counter();
    const client: Client = {
      number,
      seat: takeSeat(url, town[givers[number % givers.length] as Login]),
      others: seats,
      draw: draw.fork(),
      hand: { history, patience, key: () => `${run}-${number}-${count()}` },
      further,
    };
    return handOver(client, stopped.signal).catch((error) => void troubles.push(error));
  });
  return {
    history,
    takers: seats,
    async leave() {
      stopped.abort();
      await Promise.all(working);
      if (troubles.length > 0) throw troubles[0];
    },
  };
}
