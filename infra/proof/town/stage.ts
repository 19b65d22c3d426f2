import { type House, openHouse } from "@tsunagi/testing";
import pino from "pino";
import { EMPTY, type World } from "../model/world.ts";
import { layNeighbour, type Player, players } from "./actors.ts";
import { type Answer, type Ask, request } from "./asking.ts";
import { Canaries } from "./canaries.ts";

const PATIENCE_MS = 15_000;

/** Where a proof is played: a house, the model of what happened in it, and whatever was heard. */
export class Stage {
  readonly house: House;
  readonly tonari: Player;
  readonly canaries = new Canaries();
  /** What went wrong, in words; empty at the end of a proof. */
  readonly differences: string[] = [];
  readonly journal: string[] = [];
  readonly logs: string[];
  world: World = EMPTY;
  /** The world before the last deed: what was known then may still be under way. */
  before: World = EMPTY;
  /** And the one before that: a frame may be late. */
  earlier: World = EMPTY;
  /** The tokens that a つなぎ takes along, by `<resident or case>/<category>`. */
  readonly copied = new Map<string, readonly string[]>();
  /** What each つなぎ carries, by its id. */
  readonly packed = new Map<string, ReadonlySet<string>>();
  /** Who answers for a desk while it is closed, where somebody has set that anew. */
  readonly fallbacks = new Map<string, string>();
  clock: Date | undefined;
  /** What the first 404 said: every other one says the same, byte for byte but for its number. */
  notFound: string | undefined;
  #deeds = 0;
  readonly #cookies = new Map<string, string>();

  constructor(house: House, tonari: Player, logs: string[]) {
    this.house = house;
    this.tonari = tonari;
    this.logs = logs;
  }

  /** Everybody, the stranger included. */
  get everybody(): readonly Player[] {
    return [...players, this.tonari];
  }

  now(): number {
    return (this.clock ?? new Date()).getTime();
  }

  setClock(at: Date | undefined): void {
    this.clock = at;
    this.house.setClock(at);
  }

  async cookieOf({ member }: Player): Promise<string> {
    const known = this.#cookies.get(member.login) ?? (await this.house.as(member).cookie());
    this.#cookies.set(member.login, known);
    return known;
  }

  /** From now on this person asks with that session. */
  wear({ member }: Player, cookie: string): void {
    this.#cookies.set(member.login, cookie);
  }

  /** Asks as somebody, with what a well-behaved client sends; `headers` with undefined takes one away. */
  async ask(who: Player | undefined, method: string, path: string, ask: Ask = {}): Promise<Answer> {
    this.#deeds += 1;
    const cookie = who ? await this.cookieOf(who) : undefined;
    const answer = await request(this.house.url, method, path, { ...ask, cookie, key: `proof-${this.#deeds}` });
    const what = `${method} ${path}`;
    if (ask.done === undefined || answer.status >= 300) this.read(who, what, answer);
    if (answer.status >= 500) this.differ(`${who?.name ?? "nobody"} · ${what} · ${answer.status} ${this.#lastCrash()}`);
    return answer;
  }

  get(who: Player, path: string): Promise<Answer> {
    return this.ask(who, "GET", path);
  }

  #lastCrash(): string {
    return this.logs.findLast((line) => line.includes("broken")) ?? "";
  }

  /** Searches every byte of an answer for what this person may not know. */
  read(who: Player | undefined, what: string, { status, headers, text }: Answer): void {
    const bytes = `${JSON.stringify(headers)}\n${text}`;
    const leaks = this.canaries.leaksIn(bytes, who, [this.world, this.before], this.now());
    if (leaks.length > 0) this.differ(`${who?.name ?? "nobody"} · ${what} · ${status} says ${leaks.join(" ")}`);
  }

  /** Waits until every event that was said has been heard by whom it is for. */
  async settle(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const { rows } = await this.house.behind.query(
        "select count(*)::int as open from ledger.delivery where acked_at is null",
      );
      if (rows[0].open === 0) return;
      if (Date.now() > deadline) return this.differ(`${rows[0].open} deliveries are open after ${PATIENCE_MS} ms`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  differ(what: string): void {
    this.differences.push(`after step ${this.journal.length}: ${what}`);
  }

  /** Done: the model moves on. */
  moveOn(next: World): void {
    this.earlier = this.before;
    this.before = this.world;
    this.world = next;
  }
}

/** Opens a stage: a house of its own, with the neighbour, and with a log at its most talkative that is kept. */
export async function openStage(): Promise<Stage> {
  const logs: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void logs.push(line) });
  const house = await openHouse({ log });
  const stage = new Stage(house, await layNeighbour(house), logs);
  for (const who of players.filter(({ member, desk }) => member.memberships[0]?.deskId !== desk))
    await goOver(stage, who);
  return stage;
}

/** Whoever is somebody of a second desk here signs in at the first and goes on as what they are. */
async function goOver(stage: Stage, who: Player): Promise<void> {
  const person = stage.house.asAgain(who.member);
  const post = who.member.memberships.find(({ deskId }) => deskId === who.desk) as { id: string };
  await person.cookie();
  await person.switchTo(post.id);
  stage.wear(who, await person.cookie());
}
