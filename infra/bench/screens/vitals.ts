import type { BrowserContext, Page } from "playwright-core";

interface Vitals {
  /** ms until the largest thing on the screen had been drawn. */
  lcp: number;
  /** How much of the screen jumped, without anybody having touched it. */
  cls: number;
  /** ms from a key or a press to the next picture: the slowest since it was asked last. */
  inp: number;
}

/** What the browser tells of a picture, a jump or a reaction; Node's own entries know only the first two. */
interface Entry {
  readonly startTime: number;
  readonly duration: number;
  readonly interactionId?: number;
  readonly hadRecentInput?: boolean;
  readonly value?: number;
}

type Observer = new (see: (list: { getEntries(): Entry[] }) => void) => { observe(how: object): void };

/** Lets every page of the context keep what the browser measures. */
export const watchVitals = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const vitals: Vitals = { lcp: 0, cls: 0, inp: 0 };
    Object.assign(globalThis, { vitals });
    const Observing = PerformanceObserver as unknown as Observer;
    const observe = (type: string, see: (entry: Entry) => void) =>
      new Observing((list) => {
        for (const entry of list.getEntries()) see(entry);
      }).observe({ type, buffered: true, durationThreshold: 16 });
    observe("largest-contentful-paint", ({ startTime }) => {
      vitals.lcp = startTime;
    });
    observe("layout-shift", ({ hadRecentInput, value = 0 }) => {
      if (!hadRecentInput) vitals.cls += value;
    });
    observe("event", ({ interactionId, duration }) => {
      if (interactionId) vitals.inp = Math.max(vitals.inp, duration);
    });
  });

/** What has been measured so far; the slowest reaction is forgotten. */
export async function vitalsOf(page: Page): Promise<Vitals> {
  const { lcp, cls, inp } = await page.evaluate(() => {
    const { vitals } = globalThis as unknown as { vitals: Vitals };
    const seen = { ...vitals };
    vitals.inp = 0;
    return seen;
  });
  return { lcp: Math.round(lcp), cls: Math.round(cls * 1000) / 1000, inp: Math.round(inp) };
}
