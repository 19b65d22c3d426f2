import type { Urgency } from "@tsunagi/contracts";
import { addDays, tokyoDate } from "@tsunagi/japan";
import type { DeedNoun, Person, ReferralSeen } from "../../person.ts";
import { deskCalled } from "../desks.ts";
import type { Scene } from "../history/chronicle/deed.ts";
import { acts, drafts, sends } from "../history/course/hand-over.ts";
import type { Login } from "../staff.ts";
import type { Chapter, Reached } from "./story.ts";

const DAY = 24 * 60;
const HOUR = 3_600_000;

/** One moment of a つなぎ: so many minutes after its sending. */
export interface Moment {
  readonly step: string;
  readonly minutes: number;
  readonly does: (scene: Scene) => Promise<void>;
}

/** One つなぎ of the first days, as far as it has come. */
export function courseOf(name: string, worker: Login, chapter: Chapter, sentAt: Date): Moment[] {
  const { desk, receiver, reached, hoursAgo: _, documents = [], ...sheet } = chapter;
  const there = (
    minutes: number,
    step: string,
    doing: (person: Person, referral: ReferralSeen) => Promise<ReferralSeen>,
  ) => ({
    step,
    minutes,
    does: (scene: Scene) => acts(scene, name, receiver, step, doing as never),
  });
  const drafted: Moment = {
    step: "draft",
    minutes: -20,
    async does(scene) {
      await drafts(scene, name, worker, { supportCase: scene.made("case"), to: deskCalled(desk), ...sheet });
      for (const document of documents) {
        const deed = `attach ${document}`;
        await acts(scene, name, worker, deed, (person, referral) =>
          person.does(referral, "attachments", { document, way: "by_hand" }),
        );
      }
    },
  };
  const sent: Moment = {
    step: "send",
    minutes: 0,
    does: (scene) => sends(scene, name, worker, onThePhone(sheet.urgency)),
  };
  const opened = there(25, "open", (person, referral) => person.opens(referral));
  const received = there(40, "acknowledge", (person, referral) => person.acknowledges(referral));
  const before = [drafted, sent, opened, received].slice(
    0,
    1 + ["draft", "sent", "opened"].indexOf(reached),
  ) as Moment[];
  if (before.length > 0) return before;
  const answered = answersOf(reached, sentAt).map(([step, minutes, noun, body]) =>
    there(minutes, step, (person, referral) => person.does(referral, noun, body as never)),
  );
  return [drafted, sent, opened, received, ...answered];
}

type Answer = readonly [step: string, minutes: number, noun: DeedNoun, body: Record<string, unknown>];

/** What the receiving desk makes of a つなぎ that it has received. */
function answersOf(reached: Reached, sentAt: Date): readonly Answer[] {
  if (reached === "inquiring")
    return [
      ["inquire", 55, "inquiry", { question: "お祖母さまの主治医と、いま使っている介護サービスを教えてください。" }],
    ];
  if (reached === "declined") {
    const note = "就労準備の席が年度末まで埋まっています。別の場を一緒に探してください。";
    return [["decline", 55, "refusal", { reason: "no_capacity", next: "coordinator", note }]];
  }
  if (reached === "acknowledged") return [];
  const accepted: Answer = ["accept", 55, "acceptance", { note: "担当します。来週初めにご連絡します。" }];
  return [accepted, ...supportOf(reached, sentAt)];
}

function supportOf(reached: Reached, sentAt: Date): readonly Answer[] {
  if (reached === "on_hold") {
    const note = "医療費の減免の決定が出てから進めます。";
    return [["hold", 65, "hold", { reason: "awaiting_decision", resumeOn: addDays(tokyoDate(sentAt), 12), note }]];
  }
  if (reached === "reported") {
    const result = "住宅課の家賃減免と、福祉資金の貸付が使えます。申請書を2通お渡しします。";
    return [["report", 65, "report", { outcome: "answered", result }]];
  }
  if (reached !== "in_progress") return [];
  const at = new Date(sentAt.getTime() + 23 * HOUR).toISOString();
  const met = { at, method: "visit", result: "met", accompanied: true, note: "玄関先で30分お話しできました。" };
  return [
    ["contact", DAY, "contact", met],
    ["begin", DAY + 60, "beginning", { plan: "週1回の訪問を始め、ケアマネジャーと見直しを進めます。" }],
  ];
}

/** 緊急度A leaves with a phone call, whatever day the town begins on. */
const onThePhone = (urgency: Urgency) => (urgency === "A" ? "当番の黒田さん" : undefined);
