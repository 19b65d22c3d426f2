import type { Incident } from "../api/types.ts";
import type { Tone } from "../parts/Chip.tsx";

/** What is still to be done, said as the state. */
export const incidentStates: Record<Incident["status"], { words: string; tone: Tone }> = {
  opened: { words: "速報の前", tone: "red" },
  reported: { words: "確報の前", tone: "orange" },
  concluded: { words: "確報まで終わりました", tone: "green" },
};

/** The three deeds, by their word in the `actions` of an incident. */
export type IncidentDeed = "report" | "tell" | "conclude";

interface DeedWords {
  /** The last word of its address. */
  readonly noun: "prompt-report" | "notification" | "final-report";
  readonly name: string;
  readonly button: string;
  readonly busy: string;
  readonly done: string;
  readonly words: string;
  readonly label: string;
}

export const incidentDeeds: Record<IncidentDeed, DeedWords> = {
  report: {
    noun: "prompt-report",
    name: "速報",
    button: "速報を記録する",
    busy: "記録しています…",
    done: "速報を記録しました",
    words: "個人情報保護委員会への速報をしてから、したことを記録します。記録はあとから直せません。",
    label: "速報の内容（いつ、どこへ、何を）",
  },
  tell: {
    noun: "notification",
    name: "本人への通知",
    button: "本人への通知を記録する",
    busy: "記録しています…",
    done: "本人への通知を記録しました",
    words: "本人に伝えたことを記録します。知らせると危険があるなど、通知できないときは、その理由を記録します。",
    label: "通知の内容と方法（できないときはその理由）",
  },
  conclude: {
    noun: "final-report",
    name: "確報",
    button: "確報を記録して終える",
    busy: "記録しています…",
    done: "確報を記録し、対応を終えました",
    words: "個人情報保護委員会への確報をしてから、したことと再発防止を記録します。この対応は終わりになります。",
    label: "確報の内容と再発防止",
  },
};

/** In the order of the work. */
export const IN_ORDER = Object.keys(incidentDeeds) as IncidentDeed[];

type Dated = Pick<Incident, "status" | "promptDueAt" | "finalDueAt">;
type Entries = Pick<Incident, "prompt" | "told" | "final">;

/** What was entered for a deed, with name and time; null before. */
export const entryOf = ({ prompt, told, final }: Entries, deed: IncidentDeed) =>
  ({ report: prompt, tell: told, conclude: final })[deed];

/** Until when the next report is due; none once all is done. */
export function nextDue({ status, promptDueAt, finalDueAt }: Dated): string | null {
  return { opened: promptDueAt, reported: finalDueAt, concluded: null }[status];
}

/** What is to be offered now: allowed, and not before its turn. Telling the person waits for no report. */
export function offered(incident: Incident): IncidentDeed[] {
  return IN_ORDER.filter((deed) => incident.actions.includes(deed) && !(deed === "conclude" && !incident.told));
}

/** The open ones by what is due first; the others as they came. */
export function sorted<One extends Incident>(incidents: readonly One[]): { open: One[]; concluded: One[] } {
  const open = incidents.filter(({ status }) => status !== "concluded");
  open.sort((a, b) => (nextDue(a) ?? "").localeCompare(nextDue(b) ?? ""));
  return { open, concluded: incidents.filter(({ status }) => status === "concluded") };
}
