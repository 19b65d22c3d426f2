import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const LOOK_EVERY_MS = 8;
const LONGEST_MS = 60_000;

export interface Quiet {
  /** Comes back once everything that has happened so far has been heard. */
  heard(): Promise<void>;
  end(): Promise<void>;
}

/** @param ledgerUrl the connection of a job role: it may ask how much is on its way */
export async function quietOf(ledgerUrl: string): Promise<Quiet> {
  const client = new pg.Client({ connectionString: ledgerUrl });
  await client.connect();
  return {
    async heard() {
      const deadline = Date.now() + LONGEST_MS;
      for (;;) {
        const { rows } = await client.query<{ waiting: string }>("select waiting from ledger.backlog()");
        if (rows[0]?.waiting === "0") return;
        if (Date.now() > deadline) throw new Error(`${rows[0]?.waiting} events of the town were not heard in a minute`);
        await sleep(LOOK_EVERY_MS);
      }
    },
    end: () => client.end(),
  };
}
