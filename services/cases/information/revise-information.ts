import type { CaseId, InformationId } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { getCase } from "../support-case/support-case.store.ts";
import { Information } from "../support-case/support-case.ts";
import { viewCase } from "../support-case/support-case.view.ts";
import { findInformation } from "./information.store.ts";

const NOTHING_YET = { version: 0 };

export const reviseInformation = command(
  "reviseInformation",
  async ({ actor, em, params, body, now, flush, unchanged }) => {
    const supportCase = await getCase(em, actor, params.caseId);
    actor.must("reviseInformation", supportCase);
    const known = await findInformation(em, supportCase, params.category);
    unchanged(known ?? NOTHING_YET);
    const { municipalityId, staffId } = actor.me;
    const information =
      known ??
      em.create(Information, {
        id: newId<InformationId>(now),
        municipalityId,
        category: params.category,
        body: body.body,
        updatedAt: now,
        updatedBy: staffId,
        version: 0,
        supportCase,
      });
    information.revise({ body: body.body, by: staffId, at: now });
    await flush();
    return viewCase(em, actor, supportCase);
  },
  async ({ actor, em }, id) => viewCase(em, actor, await getCase(em, actor, id as CaseId)),
);
