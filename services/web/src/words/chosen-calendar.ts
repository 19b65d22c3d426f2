import { createStore } from "../store.ts";

/** In which years the screens count. Forms read both, whatever is chosen. */
export const calendars = { wareki: "和暦（令和8年11月21日）", western: "西暦（2026年11月21日）" } as const;
export type Calendar = keyof typeof calendars;

/** Chosen in 表示の設定, and remembered there (settings/display). */
export const calendar = createStore<Calendar>("wareki");
