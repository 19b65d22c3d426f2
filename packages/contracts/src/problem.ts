import { z } from "zod";

/** One refusal that an operation promises: RFC 9457 with a code, a status and the Japanese sentence on the screen. */
export interface ProblemSpec {
  readonly code: string;
  readonly status: number;
  readonly title: string;
}

/** Names a refusal. Services keep theirs beside their contract (docs/STYLE.md 19). */
export const problem = (status: number, code: string, title: string): ProblemSpec => ({ code, status, title });

/** The refusals that any operation may answer with. */
export const problems = {
  invalid: problem(400, "invalid", "入力に誤りがあります。赤い印の項目を直してください。"),
  signedOut: problem(401, "signed-out", "サインインが切れました。もう一度サインインしてください。"),
  foreignOrigin: problem(403, "foreign-origin", "この画面以外からの操作は受け付けません。"),
  forbidden: problem(403, "forbidden", "この操作は、いまの所属ではできません。"),
  notFound: problem(404, "not-found", "見つかりません。削除されたか、見る権限がありません。"),
  notNow: problem(409, "not-now", "いまの状態ではできない操作です。画面を最新にして確かめてください。"),
  changed: problem(412, "changed", "ほかの人が先に変更しました。最新の内容を確かめてください。"),
  tooLarge: problem(413, "too-large", "入力が大きすぎます。分けて送ってください。"),
  keyReused: problem(422, "key-reused", "同じ操作番号で別の内容が届きました。画面を読み込み直してください。"),
  versionMissing: problem(428, "version-missing", "どの版を変更するかの指定（If-Match）がありません。"),
  keyMissing: problem(428, "key-missing", "操作番号（Idempotency-Key）がありません。"),
  tooMany: problem(429, "too-many", "短い間に何度も試されたため、少し待ってからもう一度お試しください。"),
  broken: problem(500, "broken", "うまく処理できませんでした。入力は残っています。もう一度お試しください。"),
  unavailable: problem(503, "unavailable", "ただいま混み合っているか、準備中です。少し待ってからお試しください。"),
} as const;

/** The body of every refusal. `instance` is the number that a person reads out over the phone. */
export const problemBody = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    instance: z.string(),
    /** Which fields are wrong: path in the body, its Japanese name, and the way out. */
    errors: z.array(z.strictObject({ field: z.string(), label: z.string(), message: z.string() })).optional(),
    /** 412 only: the version that the caller meant and the one that holds now. */
    versions: z.strictObject({ yours: z.string(), current: z.string() }).optional(),
    /** 412 only: the record as it is now, as this caller may see it. */
    current: z.record(z.string(), z.unknown()).optional(),
    /** 409 already-open: the caller's own つなぎ that stands in the way. */
    referral: z.strictObject({ id: z.uuid(), number: z.string() }).optional(),
    retryAfterSeconds: z.int().optional(),
  })
  .meta({ id: "Problem" });
export type ProblemBody = z.infer<typeof problemBody>;
