import {
  contactMethods,
  contactResults,
  holdReasons,
  outcomes,
  REACHED,
  WITHOUT_CONTACT,
} from "@tsunagi/contracts/codes";
import type { Referral } from "../../api/types.ts";
import { type Deed, type DeedField, noteField } from "./deed.ts";
import type { DeedVerb } from "./deeds.ts";

const only = <C extends string>(table: Readonly<Record<C, string>>, keep: (code: C) => boolean) =>
  Object.fromEntries((Object.entries(table) as [C, string][]).filter(([code]) => keep(code)));

const reached = only(contactResults, (code) => REACHED.includes(code));
const missed = only(contactResults, (code) => !REACHED.includes(code));

const meeting = (results: Readonly<Record<string, string>>): DeedField[] => [
  { kind: "moment", name: "at", label: "日時", required: true },
  { kind: "select", name: "method", label: "方法", required: true, options: contactMethods },
  { kind: "codes", name: "result", label: "結果", required: true, options: results, columns: "sm:grid-cols-2" },
];

/** What can be reported now: 情報を提供した belongs to a request for information, the rest wants a contact first. */
const outcomesOf = ({ kind, contactedAt }: Referral) =>
  only(outcomes, (code) =>
    code === "answered" ? kind === "information_request" : contactedAt !== null || WITHOUT_CONTACT.includes(code),
  );

/** From the acceptance to the result. */
export const supporting = {
  reassign: {
    busy: "替えています…",
    done: "担当者を替えました",
    words: ({ worker }) => `いまの担当は${worker?.name ?? "決まっていません"}です。`,
    fields: () => [
      { kind: "staff", name: "workerId", label: "新しい担当者", required: true },
      noteField("引き継ぐこと"),
    ],
  },
  attempt: {
    busy: "記録しています…",
    done: "訪問・連絡の試みを記録しました",
    words: () => "会えなかったことも、大切な記録です。何回試みたかを、つなぎ元も見られます。",
    fields: ({ contactedAt }) => [...meeting(contactedAt ? contactResults : missed), noteField("様子・気づいたこと")],
    spoken: true,
  },
  contact: {
    busy: "記録しています…",
    done: "初回接触を記録しました",
    words: ({ kind, to }) =>
      kind === "transfer"
        ? `移管です。この記録で、主担当が${to.name}に移ります。`
        : "本人に会えた、話せた、返事があったときに記録します。",
    fields: () => [
      ...meeting(reached),
      { kind: "tick", name: "accompanied", label: "つなぎ元が同行・同席した" },
      noteField("様子・気づいたこと"),
    ],
    spoken: true,
  },
  begin: {
    busy: "送っています…",
    done: "支援の開始を知らせました",
    words: ({ from }) => `支援を始めたことと、これからの進め方を${from.name}に知らせます。`,
    fields: () => [{ kind: "text", name: "plan", label: "これからの進め方", required: true, max: 1000, rows: 4 }],
    spoken: true,
  },
  update: {
    busy: "送っています…",
    done: "経過を知らせました",
    words: ({ from }) => `途中の様子を${from.name}に知らせます。次の報告の期限が延びます。`,
    fields: () => [{ kind: "text", name: "progress", label: "経過", required: true, max: 2000, rows: 4 }],
    spoken: true,
  },
  hold: {
    busy: "記録しています…",
    done: "保留にしました",
    words: () =>
      "待つ理由があるときに、再開する日を決めて休みます。期限切れにはなりません。その日に、今日の画面に戻ってきます。",
    fields: () => [
      {
        kind: "codes",
        name: "reason",
        label: "保留の理由",
        required: true,
        options: holdReasons,
        columns: "sm:grid-cols-2",
      },
      { kind: "day", name: "resumeOn", label: "再開する日", required: true, support: "例：R8.12.1、12/1" },
      noteField("ひとこと"),
    ],
    spoken: true,
  },
  resume: {
    busy: "再開しています…",
    done: "再開しました",
    words: () => "保留をやめて、前の段階から続けます。",
    fields: () => [noteField("ひとこと")],
    spoken: true,
  },
  report: {
    busy: "報告しています…",
    done: "結果を報告しました",
    words: ({ from, contactedAt, kind }) =>
      contactedAt || kind === "information_request"
        ? `${from.name}が確かめると終わります。`
        : `${from.name}が確かめると終わります。初回接触の記録がまだないため、選べる結果は限られます。`,
    fields: (referral) => [
      {
        kind: "codes",
        name: "outcome",
        label: "結果",
        required: true,
        options: outcomesOf(referral),
        columns: "sm:grid-cols-2",
      },
      { kind: "text", name: "result", label: "報告", required: true, max: 2000, rows: 4 },
      noteField("こちらの窓口がこれからも担う役割"),
    ],
    spoken: true,
  },
} as const satisfies Partial<Record<DeedVerb, Deed>>;
