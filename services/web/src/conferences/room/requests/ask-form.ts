import { isCalendarDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewInformationRequest } from "../../../api/types.ts";
import type { Inside } from "../Room.tsx";

export interface AskForm {
  readonly deskId: string;
  readonly person: string;
  readonly kana: string;
  readonly identifying: string;
  readonly ask: string;
  readonly day: string;
}

/** It begins with whom the item is about. */
export const newAskForm = ({ subject }: Inside): AskForm => ({
  deskId: "",
  person: subject.person ?? "",
  kana: subject.kana ?? "",
  identifying: "",
  ask: "この方、またはこの世帯に、関わったことがありますか。",
  day: "",
});

export type AskErrors = Partial<Record<"deskId" | "person" | "ask" | "day", string>>;

/** The body for the API, or what is missing and the way out. */
export function readAsk(typed: AskForm, now: Date): { body: NewInformationRequest } | { errors: AskErrors } {
  const { deskId } = typed;
  const [person, kana, identifying, ask] = [typed.person, typed.kana, typed.identifying, typed.ask].map((one) =>
    one.trim(),
  ) as [string, string, string, string];
  const read = parseWareki(typed.day, { today: tokyoDate(now) });
  const answerBy = "date" in read && isCalendarDate(read.date) ? read.date : undefined;
  const errors: AskErrors = {
    ...(!deskId && { deskId: "照会先の窓口を選んでください。" }),
    ...(!person && { person: "氏名を書いてください。" }),
    ...(!ask && { ask: "聞きたいことを書いてください。" }),
    ...(!answerBy && {
      day: "problem" in read && typed.day.trim() ? read.problem : "回答期限を入れてください。例：12/5",
    }),
  };
  if (!answerBy || Object.keys(errors).length > 0) return { errors };
  return { body: { deskId, person, ...(kana && { kana }), ...(identifying && { identifying }), ask, answerBy } };
}
