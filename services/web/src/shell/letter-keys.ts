import { createStore } from "../store.ts";

/** Whether single letters do things. Chosen in 表示の設定, and remembered there (settings/display). */
export const letterKeys = createStore(true);
