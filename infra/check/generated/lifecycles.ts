import {
  agendaItemLife,
  communityIssueLife,
  conferenceLife,
  datePollLife,
  informationRequestLife,
  meetingRecordLife,
  releaseLife,
  taskLife,
} from "@tsunagi/conferences";
import {
  agendaItemStatuses,
  communityIssueStatuses,
  conferenceStatuses,
  datePollStatuses,
  informationRequestStatuses,
  meetingRecordStatuses,
  referralStatuses,
  releaseStatuses,
  taskStatuses,
} from "@tsunagi/contracts";
import { noticeLife } from "@tsunagi/notifications";
import type { Lifecycle, Move } from "@tsunagi/permissions";
import { referralLife } from "@tsunagi/referrals";
import { type GeneratedDocument, table } from "./document.ts";

type Life = Lifecycle<string, string>;
type Words = Readonly<Record<string, string>>;

/** When each verb may be done: the tables that run, and a drawing of them. */
export const lifecycles: GeneratedDocument = {
  path: "docs/generated/lifecycles.md",
  async render() {
    const parts = [
      chapter("つなぎ (Referral)", referralLife as unknown as Life, referralStatuses),
      chapter("会議 (Conference)", conferenceLife, conferenceStatuses),
      chapter("議題 (AgendaItem)", agendaItemLife, agendaItemStatuses),
      chapter("日程調整 (DatePoll)", datePollLife, datePollStatuses),
      chapter("議事録 (MeetingRecord)", meetingRecordLife, meetingRecordStatuses),
      chapter("対応事項 (Task)", taskLife, taskStatuses),
      chapter("照会 (InformationRequest)", informationRequestLife, informationRequestStatuses),
      chapter("地域課題 (CommunityIssue)", communityIssueLife, communityIssueStatuses),
      chapter("開示 (Release)", releaseLife, releaseStatuses),
      chapter("お知らせ (Notice)", noticeLife as unknown as Life, { unread: "未読", read: "既読" }),
    ];
    return `${INTRODUCTION}\n${parts.join("\n")}`;
  },
};

const INTRODUCTION = `# 状態と操作 (life cycles)

Made by \`npm run generate\` from the tables that run. → the state it leads to; ＝ it stays; – refused with 409.
`;

function chapter(title: string, life: Life, words: Words): string {
  const heads = ["操作", ...life.statuses.map((status) => `${words[status]} (${status})`)];
  const rows = movesOf(life).map(([verb, move]) => [verb, ...life.statuses.map((status) => cell(move, status, words))]);
  return `## ${title}\n\n${table(heads, rows)}\n\n\`\`\`mermaid\n${drawing(life, words)}\n\`\`\`\n`;
}

function cell({ from, to, once }: Move<string>, status: string, words: Words): string {
  if (!from.includes(status)) return "–";
  const led = to === undefined || to === status ? "＝" : `→ ${words[to]}`;
  return once ? `${led}（一度だけ）` : led;
}

function drawing(life: Life, words: Words): string {
  const states = life.statuses.map((status) => `  state "${words[status]}" as ${status}`);
  const arrows = movesOf(life).flatMap(([verb, { from, to }]) =>
    from.map((status) => `  ${status} --> ${to ?? status}: ${verb}`),
  );
  return ["stateDiagram-v2", ...states, `  [*] --> ${life.statuses[0]}`, ...arrows].join("\n");
}

const movesOf = (life: Life) => Object.entries(life.moves);
