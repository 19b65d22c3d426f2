import { type Em, type Orm, openOrm, rows } from "@tsunagi/database";
import { gramsOf, searchKey } from "@tsunagi/japan";
import { Actor, type Me } from "@tsunagi/permissions";
import type { Product } from "../product.ts";
import type { Population } from "./population.ts";

const LIMIT_MS = 50;
const TEXTS = 150;
/** Whatever else the machine is doing is not what is measured: of three times the best one counts. */
const TIMES = 3;
const PAGE = 20;
const BEFORE_ALL = ["", "00000000-0000-0000-0000-000000000000"];

type Sample = Population["sample"][number];

/** What people type: the whole name, its first two characters, its reading, and two or four characters of that. */
const asked: Readonly<Record<string, (one: Sample) => string>> = {
  "氏名（全部）": ({ name }) => name,
  "氏名 2文字": ({ name }) => [...name].slice(0, 2).join(""),
  "氏名 4文字": ({ name }) => [...name.replace(" ", "")].slice(0, 4).join(""),
  "フリガナ（全部）": ({ kana }) => kana,
  "フリガナ 2文字": ({ kana }) => kana.slice(0, 2),
  "フリガナ 4文字": ({ kana }) => kana.slice(0, 4),
  なまえのよみ: ({ kana }) => kana.split(" ")[1] as string,
};

/** Searches as the product does and prints how long it takes. Returns what is not as it should be. */
export async function measure(url: string, product: Product, population: Population): Promise<string[]> {
  const orm = await openOrm("cases", url, product.entities, 2);
  const faults: string[] = [];
  try {
    const desks = { largest: population.desks[0] as string, small: population.desks.at(-1) as string };
    for (const [size, desk] of Object.entries(desks)) {
      for (const [kind, textOf] of Object.entries(asked)) {
        const texts = population.sample.slice(0, TEXTS).map(textOf);
        const times = await timesOf(orm, product, actorAt(product, population, desk), texts);
        const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => times[Math.floor(times.length * part)] as number);
        console.log(
          `${size.padEnd(8)} ${kind.padEnd(10, "　")} p50 ${ms(p50)}  p95 ${ms(p95)}  p99 ${ms(p99)}  most ${ms(times.at(-1))}`,
        );
        if ((p95 as number) > LIMIT_MS) faults.push(`${size} ${kind}: p95 ${ms(p95)} > ${LIMIT_MS} ms`);
      }
      for (const text of ["佐藤", "佐藤花子", "トウ", "サトウハナコ", "該当無し"])
        faults.push(...(await faultsOfPlan(orm, product, actorAt(product, population, desk), text)));
    }
  } finally {
    await orm.close(true);
  }
  return faults;
}

async function timesOf(orm: Orm, product: Product, actor: Actor, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const tries: number[] = [];
    for (let n = 0; n < TIMES; n += 1) tries.push(await timeOf(orm, product, actor, text));
    times.push(Math.min(...tries));
  }
  return times.sort((a, b) => a - b);
}

const timeOf = (orm: Orm, { search }: Product, actor: Actor, text: string): Promise<number> =>
  as(orm, actor, async (em) => {
    const started = performance.now();
    const { items } = await search.findResidents(em, actor, searchKey(text), { limit: PAGE });
    await search.viewFound(em, actor, items);
    return performance.now() - started;
  });

async function faultsOfPlan(orm: Orm, { search }: Product, actor: Actor, text: string): Promise<string[]> {
  const key = searchKey(text);
  const values = search.candidateValues(actor, key, gramsOf([key])[0] as string, BEFORE_ALL, PAGE + 1);
  const lines = await as(orm, actor, (em) =>
    rows<{ "QUERY PLAN": string }>(em, `explain ${search.CANDIDATES}`, values),
  );
  const plan = lines.map((line) => line["QUERY PLAN"]).join("\n");
  console.log(`\n${text}\n${plan}\n`);
  const faults = /Seq Scan/.test(plan) ? [`${text}: a table is read from end to end`] : [];
  return /Index Cond: \(\(desk_id = [^)]*\) AND \(gram = /.test(plan)
    ? faults
    : [...faults, `${text}: the index is not used`];
}

/** In a transaction with the settings that a request from this desk has. */
function as<T>(orm: Orm, { me }: Actor, work: (em: Em) => Promise<T>): Promise<T> {
  return (orm.em.fork() as Em).transactional(async (em) => {
    await rows(em, "select set_config('tsunagi.municipality', $1, true)", [me.municipalityId]);
    await rows(em, "select set_config('tsunagi.desk', $1, true)", [me.deskId]);
    return work(em as Em);
  });
}

function actorAt({ services }: Product, { municipality }: Population, deskId: string): Actor {
  const rules = services.find(({ name }) => name === "cases")?.permissions;
  if (!rules) throw new Error("no rules of cases");
  const me = { municipalityId: municipality, deskId, staffId: deskId, role: "desk_worker" } as unknown as Me;
  return new Actor(me, rules, new Date());
}

const ms = (time: number | undefined) => `${(time ?? 0).toFixed(1).padStart(6)} ms`;
