import { randomUUID } from "node:crypto";
import { tokenIn } from "@tsunagi/http";
import express, { type Express, type Request, type Response } from "express";
import type pg from "pg";
import { getCase } from "./reads/case.ts";
import { inbox } from "./reads/inbox.ts";
import { listRecords } from "./reads/records.ts";
import { search } from "./reads/search.ts";
import { type Asked, answer, type Deed } from "./transaction.ts";
import { accept } from "./writes/accept.ts";
import { draft } from "./writes/draft.ts";
import { send } from "./writes/send.ts";

type Pools = Readonly<Record<Deed["service"], pg.Pool>>;

/** Says that something has been done to a つなぎ, once it is committed. */
type Tell = (view: { readonly id?: string; readonly to?: { readonly id: string } }) => void;

/** Bare Express with the measured operations under the product's own addresses. */
export function buildFloor(pools: Pools, tell: Tell = () => undefined): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.use(express.json());
  const on = (deed: Deed) => async (req: Request, res: Response) => {
    const asked = {
      params: req.params,
      query: req.query,
      body: req.body ?? {},
      key: req.get("Idempotency-Key") ?? randomUUID(),
    } as Asked;
    const view = await answer(pools[deed.service], deed, tokenIn(req.headers.cookie, false) ?? "", asked, new Date());
    if (deed.kind === "change") tell(view);
    res.status(deed.status).json(view);
  };
  app.get("/api/referrals", on(inbox));
  app.get("/api/cases/:caseId", on(getCase));
  app.get("/api/cases/:caseId/records", on(listRecords));
  app.post("/api/residents/search", on(search));
  app.post("/api/referrals", on(draft));
  app.post("/api/referrals/:referralId/sending", on(send));
  app.post("/api/referrals/:referralId/acceptance", on(accept));
  return app;
}
