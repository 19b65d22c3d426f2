import { does, drafts, type Hand, type Seen } from "./deeds.ts";
import type { Draw } from "./draw.ts";
import { counter, markOf } from "./marks.ts";
import type { Seat } from "./seat.ts";

/** What one client needs to go on for as long as it is let. */
export interface Client {
  readonly number: number;
  readonly seat: Seat;
  /** Whom this one hands over to: somebody at each of some other desks. */
  readonly others: readonly Seat[];
  readonly draw: Draw;
  readonly hand: Hand;
  /** How many of the つなぎ go on after they have been sent. */
  readonly further: number;
}

const NEEDS =
  "health housing income rent taxes debt job_search work_trouble neighbourhood family child_rearing care withdrawal violence food sorting_out other".split(
    " ",
  );
const CATEGORIES = ["identity_contact", "income_assets_debts"];

/** Opens case after case, and hands each over for every need to every desk, until `stopped`. */
export async function handOver(client: Client, stopped: AbortSignal): Promise<void> {
  const count = counter();
  const mark = () => markOf(client.number, count());
  while (!stopped.aborted) {
    const caseId = await openCase(client, mark());
    for (const need of NEEDS) {
      for (const other of client.others) {
        if (stopped.aborted) return;
        await handOverOnce(client, caseId, need, other, mark);
      }
    }
  }
}

async function handOverOnce(client: Client, caseId: string, need: string, other: Seat, mark: () => string) {
  const { seat, hand, draw, further } = client;
  const draft = await drafts(hand, seat, {
    caseId,
    toDeskId: other.deskId,
    kind: "assistance_request",
    urgency: "C",
    warmLevel: "L1",
    categories: CATEGORIES,
    needs: [need],
    request: `家計の相談をお願いします。${mark()}`,
    keptRole: "月2回の訪問を続けます。",
  });
  if (!draft) return;
  const path = `/api/referrals/${draft.id}/preview`;
  const { fingerprint } = await seat.until({ method: "GET", path });
  const sent = await does(hand, seat, draft, "send", { preview: fingerprint });
  if (sent && draw.chance(further)) await follow(client, other, sent, mark);
}

/** 開封, 受領, 受入, words from both sides at once, 結果報告, 完了: as far as chance lets it come. */
async function follow({ seat, hand, draw }: Client, other: Seat, sent: Seen, mark: () => string): Promise<void> {
  const opened = await does(hand, other, sent, "open");
  if (!opened || draw.chance(0.15)) return;
  const received = await does(hand, other, opened, "acknowledge", {});
  if (!received || draw.chance(0.15)) return;
  const accepted = await does(hand, other, received, "accept", { note: mark() });
  if (!accepted) return;
  const words = Array.from({ length: draw.below(4) }, (_, n) => ({ who: n % 2 ? seat : other, message: mark() }));
  await Promise.all(words.map(({ who, message }) => does(hand, who, accepted, "say", { message })));
  if (draw.chance(0.3)) return;
  const reported = await does(hand, other, accepted, "report", { outcome: "unreachable", result: mark() });
  if (!reported || draw.chance(0.3)) return;
  await does(hand, seat, reported, "confirm", { note: mark() });
}

async function openCase({ seat, others, hand }: Client, mark: string): Promise<string> {
  const post = (path: string, body: object) => seat.until({ method: "POST", path, key: hand.key(), body });
  const resident = await post("/api/residents", {
    name: "佐久間 トメ",
    kana: "サクマ トメ",
    birthDate: "1942-03-02",
  });
  const information = [{ category: "income_assets_debts", body: `家賃を滞納 ${mark}` }];
  const { id } = await post("/api/cases", { residentId: resident.id, information });
  await post(`/api/cases/${id}/consents`, {
    method: "written",
    purpose: "支援に必要な機関との情報共有のため",
    categories: CATEGORIES,
    recipientDeskIds: others.map(({ deskId }) => deskId),
    until: null,
  });
  return id as string;
}
