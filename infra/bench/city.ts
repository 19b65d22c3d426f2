// npm run bench -- city: every list and every search in the database of a whole city, as the role that runs and under its
// policies. SIZE=0.04 lays a part of it; BENCH_HOME keeps it for the next time; --plans writes how the largest desk's
// questions are answered to infra/bench/plans. Ends with 1 where one takes longer than 100 ms.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serviceRole } from "@tsunagi/database";
import { serve } from "@tsunagi/http";
import pg from "pg";
import { layWhole } from "./city/lay.ts";
import { type Asker, askersIn, type Question, questionsBy } from "./city/questions.ts";
import { planOf, type Statement, statementsOf, timeOf } from "./city/statements.ts";
import { type Ground, openGround } from "./home/ground.ts";
import { ask } from "./jobs/client.ts";
import { load, machine } from "./report/machine.ts";

const SIZE = Number(process.env.SIZE ?? 1);
const SEED = Number(process.env.SEED ?? 20_261_122);
const MOST_MS = 100;
const TIMES = 7;
const PLANS = fileURLToPath(new URL("./plans/", import.meta.url));
const keepsPlans = process.argv.includes("--plans");

const kept = process.env.BENCH_HOME;
const folder = kept ?? mkdtempSync(join(tmpdir(), "tsunagi-city-"));
mkdirSync(folder, { recursive: true });
const ground = await openGround(folder);
try {
  console.log(`町を用意しています（SIZE=${SIZE}）…`);
  await layWhole(ground, SIZE, SEED, (line) => console.log(line));
  console.log(await extent(ground));
  process.exitCode = (await answerAll(ground)) > 0 ? 1 : 0;
  console.log(`種 ${SEED}、負荷 ${load()}、${machine()}`);
} finally {
  await ground.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function extent({ client }: Ground): Promise<string> {
  const { rows } = await client.query<{ said: string }>(
    `select (select count(*) from cases.support_case) || ' 事例、' || (select count(*) from cases.contact_record) || ' 記録、'
         || (select count(*) from referrals.referral) || ' つなぎ、' || (select count(*) from ledger.audit) || ' 操作記録、'
         || pg_size_pretty(pg_database_size(current_database())) as said`,
  );
  return rows[0]?.said ?? "";
}

/** Asks everything through the front door, and then what it sent to the database once more, alone. */
async function answerAll({ client, product, urlOf, doorbellUrl, sealingKey }: Ground): Promise<number> {
  const doorbell = { kind: "postgres", url: doorbellUrl } as const;
  const running = await serve(product.services, { port: 0, url: urlOf, doorbell, sealingKey });
  let missed = 0;
  try {
    for (const asker of await askersIn(client)) {
      for (const question of questionsBy(asker)) {
        const { path, body, service } = question;
        const asking = { url: running.url, token: asker.token, path, ...(body && { body }) };
        const sent = await statementsOf(serviceRole(service), () => ask(asking));
        missed += await judge(question, asker, sent, urlOf({ service, job: false }));
      }
    }
  } finally {
    await running.stop();
  }
  return missed;
}

async function judge(question: Question, { desk, token }: Asker, sent: readonly Statement[], url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const ms = await timeOf(client, token, sent, TIMES);
    const isMissed = ms > MOST_MS;
    console.log(
      `${isMissed ? "✗" : "✓"} ${question.name.padEnd(26)} ${desk.padEnd(8)} ${ms.toFixed(1).padStart(7)} ms`,
    );
    if (keepsPlans && desk === "largest") await keep(question, client, token, sent);
    return isMissed ? 1 : 0;
  } finally {
    await client.end();
  }
}

/** Columns and ids by the dozen say nothing of the way. */
function shortened(text: string): string {
  return (text.length > 700 ? `${text.slice(0, 700)} …` : text).trim();
}

async function keep(question: Question, client: pg.Client, token: string, sent: readonly Statement[]): Promise<void> {
  const parts = [`${question.name}: ${question.path}${question.body ? ` ${JSON.stringify(question.body)}` : ""}`];
  for (const statement of sent) parts.push(shortened(statement.text), await planOf(client, token, statement));
  mkdirSync(join(PLANS, question.service), { recursive: true });
  writeFileSync(join(PLANS, question.service, `${question.name}.txt`), `${parts.join("\n\n")}\n`);
}
