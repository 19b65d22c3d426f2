import { newId } from "@tsunagi/database";
import { viewReferral } from "../reads/referral.ts";
import type { Deed } from "../transaction.ts";
import { noteStep, tell } from "./rows.ts";

const NUMBER = `insert into referrals.counter (municipality_id, fiscal_year, last) values ($1, 2026, 1)
  on conflict (municipality_id, fiscal_year) do update set last = referrals.counter.last + 1 returning last`;

const DRAFT = `insert into referrals.referral (id, municipality_id, number, case_id, kind, urgency, status, from_desk_id,
    to_desk_id, categories, warm_level, needs, request, kept_role, created_at, sent, rung)
  values ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, $9, $10, $11, $12, $13, $14, false, 0)`;

/** A つなぎ that is written and not sent yet. */
export const draft: Deed = {
  service: "referrals",
  operation: "draftReferral",
  kind: "change",
  status: 201,
  async run(work, { body }) {
    const { client, me, now } = work;
    const sight = await client.query("select categories from cases.published_sight where case_id = $1", [body.caseId]);
    if (sight.rows.length === 0) throw new Error("a case that is not theirs");
    const desk = await client.query("select id from directory.published_desk where id = $1", [body.toDeskId]);
    if (desk.rows.length === 0) throw new Error("no such desk");
    const { rows } = await client.query<{ last: number }>(NUMBER, [me.municipality_id]);
    const id = newId(now);
    const number = `R08-T${String(rows[0]?.last).padStart(4, "0")}`;
    const written = [body.caseId, body.kind, body.urgency, me.desk_id, body.toDeskId, body.categories];
    const texts = [body.warmLevel, body.needs, body.request, body.keptRole, now];
    await client.query(DRAFT, [id, me.municipality_id, number, ...written, ...texts]);
    await noteStep(work, id, "draft");
    await tell(work, id, "referral.drafted", { referralId: id, caseId: body.caseId, fromDeskId: me.desk_id });
    return viewReferral(work, id);
  },
};
