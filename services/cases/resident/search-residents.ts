import { problems, residentProblems } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { type Context, query } from "@tsunagi/http";
import { GRAM, searchKey } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { findResidents } from "./find-residents.ts";
import { viewFound } from "./found.view.ts";

/** Whoever looks people up by the dozen is probing (docs/RULINGS.md 13); what is typed at a counter never comes near. */
const MOST_PER_MINUTE = 60;

export const searchResidents = query("searchResidents", async ({ actor, em, body, now, apart }) => {
  const key = searchKey(body.text);
  if ([...key].length < GRAM) throw new Refusal(residentProblems.searchShort);
  await countSearch(actor, apart, now);
  const { items, next } = await findResidents(em, actor, key, body);
  return { items: await viewFound(em, actor, items), next };
});

/** Counted apart, and before anything is looked up: a search that is refused later has been tried all the same. */
async function countSearch({ me }: Context["actor"], apart: Context["apart"], now: Date): Promise<void> {
  const count = "select cases.count_search($1, $2, $3, $4) as wait";
  const values = [me.municipalityId, me.staffId, now, MOST_PER_MINUTE];
  const [row] = await apart((em) => rows<{ wait: number }>(em, count, values));
  if (!row || row.wait === 0) return;
  const detail = `検索は1分に${MOST_PER_MINUTE}回までです。${row.wait}秒待ってから探してください。`;
  throw new Refusal(problems.tooMany, { detail, retryAfterSeconds: row.wait });
}
