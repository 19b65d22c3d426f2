/** The words of a desk that people find, as codes. Loaded by the browser without zod. */

/** 受入状況. */
export const receptionStates = {
  open: "受けられます",
  busy: "混み合っています",
  paused: "新規停止中",
} as const;
export type ReceptionState = keyof typeof receptionStates;

/** 市 > 日常生活圏域 > 地区; 町丁目 hang under a 地区. */
export const areaKinds = { city: "市", sphere: "日常生活圏域", district: "地区" } as const;
export type AreaKind = keyof typeof areaKinds;

/** As what a 地域福祉コーディネーター answers for an area. */
export const assignmentParts = { primary: "主担当", partner: "副担当", cover: "代理" } as const;
export type AssignmentPart = keyof typeof assignmentParts;
