import { type Player, playerOf } from "../town/actors.ts";
import type { Answer } from "../town/asking.ts";
import { KINDS, type Twin } from "./script.ts";

type Probe = readonly [method: string, path: string, body?: object];

const NOBODY = "0192f0c1-2222-7000-8000-000000000000";
/** As many as the other world may hide: the same number of questions is asked in both. */
const sized = (hidden: readonly string[], size: number) =>
  Array.from({ length: size }, (_, at) => hidden[at] ?? NOBODY);

/** What somebody looks at every day, and searches. */
function daily({ of, own, referral, envelope, draft }: Twin): Probe[] {
  const lists = [
    "/cases",
    "/referrals",
    "/referrals?box=in",
    "/bases",
    "/notices",
    "/desks",
    `/referrals?caseId=${of.id}`,
    `/bases?caseId=${of.id}`,
  ];
  const cases = [of.id, own.id].flatMap((id) => [`/cases/${id}`, `/cases/${id}/records`, `/cases/${id}/audience`]);
  return [
    ...lists.flatMap((path) =>
      ["limit=2", "limit=100"].map((limit): Probe => ["GET", `${path}${path.includes("?") ? "&" : "?"}${limit}`]),
    ),
    ...cases.map((path): Probe => ["GET", path]),
    ...[referral, envelope, draft].map((id): Probe => ["GET", `/referrals/${id}`]),
    ["GET", `/referrals/${draft}/preview`],
    ...["マサキ", "正木", "サクマ", "cnry", "マ"].map(
      (text): Probe => ["POST", "/residents/search", { text, limit: 2 }],
    ),
  ];
}

/** Every question by which somebody could feel for what is beyond them. */
function prying({ of, hidden }: Twin): Probe[] {
  const [fukushi, mine] = [playerOf("ogawa").desk, playerOf("tanaka").desk];
  const sheet = { kind: "transfer", urgency: "C", request: "x" };
  return [
    ...sized(hidden, KINDS).flatMap((id): Probe[] => [
      ["GET", `/cases/${id}`],
      ["GET", `/residents/${id}`],
      ["GET", `/referrals/${id}`],
      ["GET", `/cases/${id}/records`],
      ["GET", `/referrals?caseId=${id}`],
      ["POST", "/cases", { residentId: id }],
      ["POST", "/referrals", { caseId: id, toDeskId: fukushi, categories: ["life_history"], ...sheet }],
      ["POST", `/bases/${id}/approval`, {}],
      ["POST", `/cases/${of.id}/consents/${id}/withdrawal`, { method: "oral" }],
      [
        "POST",
        `/cases/${of.id}/records`,
        {
          occurredAt: "2026-01-01T00:00:00Z",
          method: "phone",
          correctsId: id,
          parts: [{ kind: "fact", category: "life_history", body: "x" }],
        },
      ],
    ]),
    ["POST", `/cases/${of.id}/sight`, { deskId: mine, staffId: playerOf("tanaka").staff }],
    [
      "POST",
      `/cases/${of.id}/household-members`,
      { relation: "child", person: { name: "正木 一", kana: "マサキ ハジメ", birthDate: null } },
    ],
    // One that is answered with a record: last, because it changes what the lists say, alike in both worlds.
    ["POST", "/residents", { name: "正木 花", kana: "マサキ ハナ", birthDate: null }],
    ["GET", "/cases?limit=100"],
    ["POST", "/residents/search", { text: "ハナ" }],
  ];
}

/**
 * What may differ between two worlds that look alike: ids (by when one first sees them), the number of a request, and
 * the running numbers of the town's cases and つなぎ, which count everybody's and are printed on paper. Tokens are told
 * apart by their kind.
 */
class Plain {
  readonly names = new Map<string, string>();

  of(text: string): string {
    return text
      .replaceAll(/urn:uuid:[0-9a-f-]{36}/g, "urn:uuid:request")
      .replaceAll(/R\d\d-T?\d{4}/g, "NUMBER")
      .replaceAll(/cnry-([a-z]+)-\d+-x/gi, "cnry-$1")
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
        const name = this.names.get(id) ?? `#${this.names.size}`;
        this.names.set(id, name);
        return name;
      });
  }
}

const LEFT_OUT = ["date", "content-length"];

const spoken = ({ status, headers, text, body }: Answer): string => {
  const said = Object.entries(headers).filter(([name]) => !LEFT_OUT.includes(name));
  const cursor = cursorOf(body);
  const place = cursor ? Buffer.from(cursor, "base64url").toString("utf8") : "";
  return `${status} ${JSON.stringify(said)} ${cursor ? text.replace(cursor, "CURSOR") : text} ${place}`;
};

/** A つなぎ has a `next` too: who moves. */
const cursorOf = (body: Answer["body"]): string | undefined => (typeof body?.next === "string" ? body.next : undefined);

/** Asks everything as one person, and says what was answered in words that two worlds can share. */
export async function transcript(twin: Twin, who: Player, { pries = true } = {}): Promise<string[]> {
  const plain = new Plain();
  const lines: string[] = [];
  for (const probe of [...daily(twin), ...(pries ? prying(twin) : [])]) {
    const name = `${who.name} · ${probe[0]} ${probe[1].replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")}`;
    for (const answer of await pages(twin, who, probe)) lines.push(`${name} · ${plain.of(spoken(answer))}`);
  }
  return lines;
}

/** One question, and every page of what it is answered with. */
async function pages({ stage }: Twin, who: Player, [method, path, body]: Probe): Promise<Answer[]> {
  const version = path.includes("approval") ? '"1"' : undefined;
  const answers: Answer[] = [];
  let cursor: string | undefined;
  do {
    const more = cursor && method === "GET" ? `&cursor=${encodeURIComponent(cursor)}` : "";
    const asked = body && cursor ? { ...body, cursor } : body;
    const answer = await stage.ask(who, method, path + more, { body: asked, version });
    answers.push(answer);
    cursor = cursorOf(answer.body);
  } while (cursor);
  return answers;
}
