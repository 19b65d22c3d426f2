import { type LazyExoticComponent, lazy, type ReactNode } from "react";
import { lineLost } from "./connection.ts";

const AGAIN_AFTER = 3_000;
const RENEWED = "tsunagi.renewed";

// biome-ignore lint/suspicious/noExplicitAny: what React itself asks of a lazy part.
type Named<Module, Name extends keyof Module> = Extract<Module[Name], (props: any) => ReactNode>;

/** A part of the app that is fetched when it is first shown. */
export const fetched = <Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): LazyExoticComponent<Named<Module, Name>> =>
  lazy(() => patiently(load).then((module) => ({ default: module[name] as Named<Module, Name> })));

/**
 * Fetches a part of the app, and waits for the line where it is down: a failed import would take the page away with all that
 * stands on it. Where the line is up and the part is gone, the server has a newer app: the page is loaded anew, once; what was
 * typed is kept.
 */
export async function patiently<Module>(load: () => Promise<Module>): Promise<Module> {
  for (;;) {
    try {
      const module = await load();
      sessionStorage.removeItem(RENEWED);
      return module;
    } catch (error) {
      if (await isThere()) return renewed(error);
      lineLost();
      await lineIsBack();
    }
  }
}

const isThere = () =>
  fetch("/icon.svg", { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );

/** When the browser or an answer says so, and at the latest after a moment. */
const lineIsBack = () =>
  new Promise<void>((done) => {
    addEventListener("online", () => done(), { once: true });
    setTimeout(done, AGAIN_AFTER);
  });

function renewed(error: unknown): Promise<never> {
  if (sessionStorage.getItem(RENEWED)) throw error;
  sessionStorage.setItem(RENEWED, "1");
  location.reload();
  return new Promise(() => undefined);
}
