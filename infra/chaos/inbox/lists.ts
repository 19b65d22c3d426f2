import type { Arrival } from "../checker/evidence.ts";
import { recognised } from "../history/marks.ts";
import type { Seat } from "../history/seat.ts";

interface Page {
  readonly items: readonly { readonly id: string; readonly topic?: string; readonly referralId?: string | null }[];
  readonly next: string | null;
}

/** Who finds a つなぎ that was sent, as people look: in the tray of the desk, and as a notice there. */
export const LOOKED_AT = ["tray", "notices"] as const;

/** Everything that the receiving desks find, every page of it. */
export async function readLists(takers: readonly Seat[]): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const seat of takers) {
    for (const { id } of await everyPage(seat, "/api/referrals?box=in"))
      arrivals.push({ recipient: "tray", aggregate: id, mark: recognised("send", id, null) });
    for (const { topic, referralId } of await everyPage(seat, "/api/notices?")) {
      if (topic !== "referral_sent" || !referralId) continue;
      arrivals.push({ recipient: "notices", aggregate: referralId, mark: recognised("send", referralId, null) });
    }
  }
  return arrivals;
}

async function everyPage(seat: Seat, path: string): Promise<Page["items"][number][]> {
  const items: Page["items"][number][] = [];
  for (let next: string | null = ""; next !== null; ) {
    const cursor: string = next ? `&cursor=${encodeURIComponent(next)}` : "";
    const page = (await seat.until({ method: "GET", path: `${path}&limit=100${cursor}` })) as unknown as Page;
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

/** What stands in the history of these つなぎ, as somebody of the desk that was asked reads it. */
export async function readWords(seat: Seat, sample: ReadonlySet<string>): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const { id } of (await everyPage(seat, "/api/referrals?box=in")).filter((one) => sample.has(one.id))) {
    const { steps } = (await seat.until({ method: "GET", path: `/api/referrals/${id}` })) as unknown as {
      steps: readonly { verb: string; note: string | null }[];
    };
    for (const { verb, note } of steps)
      if (verb !== "draft") arrivals.push({ recipient: "reader", aggregate: id, mark: recognised(verb, id, note) });
  }
  return arrivals;
}
