import { type NoticeGroup, type NoticeTopic, noticeGroups, noticeTopics } from "@tsunagi/contracts";
import { tokyoDate, tokyoTime } from "@tsunagi/japan";

/** What a morning brings: how many つなぎ are overdue, how many of them nobody has received, and other news by its group. */
export type Counts = Readonly<Partial<Record<NoticeGroup | "unacknowledged", number>>>;

interface Told {
  readonly topic: NoticeTopic;
  readonly number?: string | null | undefined;
  readonly counts?: Counts | null | undefined;
  /** On the screen alone: a mail lies about. */
  readonly happensAt?: Date | null | undefined;
}

/** What a notice says, on the screen as in a mail: the topic's words with the number, and never a name. */
export function titleOf({ topic, number, counts, happensAt }: Told): string {
  const words = noticeTopics[topic];
  if (counts) return `${words}：${countWords(counts)}`;
  if (happensAt) return `${words}（${timeWords(happensAt)}）`;
  if (!number) return words;
  return /^つなぎ[がはにの]/.test(words) ? words.replace("つなぎ", `つなぎ ${number} `) : `${words}（${number}）`;
}

/** 11月24日 14:00 */
function timeWords(at: Date): string {
  const [, month, day] = tokyoDate(at).split("-").map(Number);
  return `${month}月${day}日 ${tokyoTime(at)}`;
}

/** 期限切れ 3件・未受領 2件 */
function countWords(counts: Counts): string {
  const { overdue, ...others } = noticeGroups;
  const words = { overdue, unacknowledged: "未受領", ...others };
  return (Object.keys(words) as (keyof typeof words)[])
    .filter((key) => counts[key])
    .map((key) => `${words[key]} ${counts[key]}件`)
    .join("・");
}
