import type { components } from "@tsunagi/contracts/api";
import { Releaser } from "./releaser.ts";

type Schemas = components["schemas"];

/** What the desk that prepares conferences reads of them afterwards. */
export class FigureReader extends Releaser {
  /** @param year a 年度; the running one, where none is named */
  conferenceFigures(year?: number): Promise<Schemas["ConferenceFigures"]> {
    const params = { query: year === undefined ? {} : { year } };
    return this.done(this.api.GET("/api/conference-figures", { params }));
  }
}
