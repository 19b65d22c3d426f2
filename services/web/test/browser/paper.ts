import type { Page } from "playwright-core";

/** What a printer would get: the sizes of the sheets in points, one by one. */
export async function sheetsOf(page: Page): Promise<{ width: number; height: number }[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

/** A4 in points. */
export const A4 = { width: 595, height: 842 };
export const LANDSCAPE = { width: 842, height: 595 };
