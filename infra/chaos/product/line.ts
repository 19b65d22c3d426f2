import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * pass: as if it were not there. hold: nothing goes through in either direction, and what was held is delivered later.
 * cut: what is asked goes through, the answer is lost. reset: connections break. slow: every piece comes late.
 */
export type Mode = "pass" | "hold" | "cut" | "reset" | "slow";

/** A piece of network that can go wrong. */
export interface Line {
  readonly port: number;
  /** Sets how it is from now on. @returns how many connections or answers the mode before has hit */
  turn(mode: Mode): number;
  /** How many connections or answers the mode has hit so far. */
  hit(): number;
  close(): Promise<void>;
}

const LATE_MS = 400;
const DEED = /^(POST|PUT) /;

/** Lays a line on a port of its own to wherever `target` is at that moment. */
export async function layLine(target: () => number): Promise<Line> {
  let mode: Mode = "pass";
  let hits = 0;
  const ends = new Set<readonly [Socket, Socket]>();
  const late = new WeakMap<Socket, number>();

  function join(client: Socket): void {
    const server = connect(target(), "127.0.0.1");
    const pair = [client, server] as const;
    ends.add(pair);
    let isDeed = false;
    carry(client, server, (piece) => {
      isDeed ||= DEED.test(piece.subarray(0, 5).toString("latin1"));
      pass(server, piece);
    });
    carry(server, client, (piece) => (mode === "cut" && isDeed ? hurt(pair) : pass(client, piece)));
    for (const end of pair) end.on("close", () => ends.delete(pair));
    if (mode === "hold") hold(pair);
    if (mode === "reset") hurt(pair);
  }

  /** What comes behind something late is late as well: nothing overtakes. */
  function pass(to: Socket, piece: Buffer): void {
    const before = late.get(to) ?? 0;
    if (mode !== "slow" && before === 0) return void to.write(piece);
    hits += 1;
    late.set(to, before + 1);
    setTimeout(() => {
      late.set(to, (late.get(to) ?? 1) - 1);
      to.write(piece);
    }, LATE_MS);
  }

  function hold([client, server]: readonly [Socket, Socket]): void {
    hits += 1;
    client.pause();
    server.pause();
  }

  function hurt([client, server]: readonly [Socket, Socket]): void {
    hits += 1;
    client.resetAndDestroy();
    server.destroy();
  }

  const listener = createServer(join);
  await new Promise<void>((ready) => listener.listen(0, "127.0.0.1", ready));
  return {
    port: (listener.address() as AddressInfo).port,
    turn(next) {
      const before = hits;
      if (mode === "hold") for (const end of [...ends].flat()) end.resume();
      mode = next;
      hits = 0;
      if (mode === "hold") for (const pair of ends) hold(pair);
      if (mode === "reset") for (const pair of [...ends]) hurt(pair);
      return before;
    },
    hit: () => hits,
    async close() {
      const closed = new Promise((done) => listener.close(done));
      for (const end of [...ends].flat()) end.destroy();
      await closed;
    },
  };
}

/** What comes from the one goes the way of `piece`; where the one ends, the other does. */
function carry(from: Socket, to: Socket, piece: (piece: Buffer) => void): void {
  from.on("data", piece);
  from.on("end", () => to.end());
  from.on("error", () => to.destroy());
  from.on("close", () => to.destroy());
}
