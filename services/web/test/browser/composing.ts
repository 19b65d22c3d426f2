import type { CaseSeen } from "@tsunagi/testing";
import type { Page } from "playwright-core";

interface Typed {
  readonly desk: string;
  readonly request: string;
  readonly urgency?: RegExp;
  /** Ticked beyond what a consent proposes. */
  readonly tick?: readonly string[];
}

/** Opens the composer at a case and fills it in, as far as the last look before sending. */
export async function compose(page: Page, supportCase: CaseSeen, { desk, request, urgency, tick = [] }: Typed) {
  await page.goto(`/referrals/new?case=${supportCase.id}`);
  await chooseDesk(page, desk);
  if (urgency) await page.getByRole("radio", { name: urgency }).check();
  for (const name of ["収入・生活費", ...tick]) await page.getByRole("checkbox", { name: new RegExp(name) }).check();
  await page.getByRole("textbox", { name: /お願いしたいこと/ }).fill(request);
  await page.getByRole("button", { name: /内容を確認して送る/ }).click();
  return page.getByRole("dialog", { name: /へ送ります/ });
}

/** Types a part of a reading and takes the first desk. */
export async function chooseDesk(page: Page, typed: string, label = /つなぎ先の窓口/): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(typed);
  await page.getByRole("option").first().click();
}

/** Presses the button of a deed, fills in its texts and sends it. */
export async function doing(page: Page, title: string, texts: Record<string, string>, choice?: string): Promise<void> {
  await opened(page, title);
  const box = page.getByRole("dialog", { name: title });
  for (const [label, text] of Object.entries(texts)) {
    await box.getByRole("textbox", { name: new RegExp(`^${label}`) }).fill(text);
  }
  if (choice) await box.getByRole("radio", { name: choice, exact: true }).check();
  await box.getByRole("button", { name: title }).click();
  await box.waitFor({ state: "detached" });
}

/** A deed that is none of the likely ones stands folded away. */
export async function opened(page: Page, title: string): Promise<void> {
  const button = page.getByRole("button", { name: title, exact: true });
  const more = page.getByText("ほかの操作");
  await button.or(more).first().waitFor();
  if (!(await button.isVisible())) await more.click();
  await button.click();
}
