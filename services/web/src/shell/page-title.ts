import { createStore } from "../store.ts";

/** The name of the page; the shell puts the waiting count before it. */
export const pageTitle = createStore("つなぎ");

/** Names the tab. Never with a person's name: desk PCs face visitors. */
export function setTitle(title: string): void {
  pageTitle.set(title);
}

/** 「(2) 今日｜つなぎ」: how many つなぎ wait to be acknowledged, where, in which app. */
export function titleWords(title: string, waiting: number): string {
  const badge = waiting > 0 ? `(${waiting}) ` : "";
  return title === "つなぎ" ? `${badge}${title}` : `${badge}${title}｜つなぎ`;
}
