import { z } from "zod";
import { minuteAudiences, minuteKinds } from "./codes.ts";
import { task } from "./conference-tasks.ts";
import { codeOf, instant, named } from "./fields.ts";
import { problem } from "./problem.ts";
import { release } from "./releases.ts";

/** A row of the minutes. Each row is somebody's while they write in it: two input methods never meet in one text. */
export const minute = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    kind: codeOf(minuteKinds),
    audience: codeOf(minuteAudiences),
    /** Of a row for named agencies: which desks read it, beside the host. */
    readers: z.array(named),
    speaker: named.nullable(),
    /** Who speaks is a guest, and no desk. */
    speakerIsGuest: z.boolean(),
    body: z.string(),
    writtenBy: named,
    writtenAt: instant,
    revisedAt: instant.nullable(),
    /** Who writes in it now. */
    heldBy: named.nullable(),
    isStruck: z.boolean(),
    /** 事後報告: on which day the support began, before it was decided; null: it had not. */
    beganOn: z.string().nullable(),
    tasks: z.array(task),
    /** What of it has left the room, withdrawn ones too. */
    releases: z.array(release),
    /** Whether it has been raised as a 地域課題; known to the host. */
    isRaised: z.boolean(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Minute" });
export type Minute = z.infer<typeof minute>;

export const minuteProblems = {
  heldByOther: problem(
    409,
    "held-by-other",
    "ほかの人がこの行を書いています。終わるのを待つか、別の行に書いてください。",
  ),
  notADecision: problem(
    409,
    "not-a-decision",
    "担当と期限を入れられるのは「決定」の行だけです。行の種類を「決定」にしてください。",
  ),
  hasTasks: problem(409, "has-tasks", "この決定には対応事項があります。先に対応事項を取りやめてください。"),
  notAtTable: problem(400, "not-at-table", "担当は、この議題の出席者の窓口か事務局から選んでください。"),
  ownerReads: problem(
    409,
    "owner-reads",
    "担当の窓口が、この行を読めません。担当は、この行を読める機関から選んでください。",
  ),
  pastDue: problem(400, "past-due", "期限は、今日から1年以内の日にしてください。"),
};

/** Who reads a row of the minutes: each of these says what to choose instead. */
export const minuteAudienceProblems = {
  needsReaders: problem(400, "needs-readers", "読める機関を1つ以上選んでください。"),
  readersAtTable: problem(400, "readers-at-table", "読める機関は、この議題の出席者の機関から選んでください。"),
  speakerReads: problem(400, "speaker-reads", "発言した機関は、読める機関から外せません。"),
  openToAll: problem(400, "open-to-all", "公開の会議の行は、読める機関を選べません。「出席者」にしてください。"),
  notYoursToWiden: problem(
    403,
    "not-yours-to-widen",
    "読める機関を増やせるのは、発言した機関、書記、事務局だけです。事務局に頼んでください。",
  ),
};
