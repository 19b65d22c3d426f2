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
  await page.getByRole("combobox", { name: /つなぎ先の窓口/ }).fill(desk);
  await page.getByRole("option").first().click();
  if (urgency) await page.getByRole("radio", { name: urgency }).check();
  for (const name of tick) await page.getByRole("checkbox", { name: new RegExp(name) }).check();
  await page.getByRole("textbox", { name: /お願いしたいこと/ }).fill(request);
  await page.getByRole("button", { name: /内容を確認して送る/ }).click();
  return page.getByRole("dialog", { name: /へ送ります/ });
}
