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

  /** 印刷の記録 of every item that their desk prepares. */
  async deskPrintings(): Promise<Schemas["DeskPrinting"][]> {
    return (await this.done(this.api.GET("/api/printings", { params: { query: { limit: 100 } } }))).items;
  }

  documentSeries({ id: deskId }: { id: string }): Promise<Schemas["DocumentSeries"]> {
    return this.done(this.api.GET("/api/document-series/{deskId}", { params: { path: { deskId } } }));
  }

  setsPrefix({ id: deskId }: { id: string }, prefix: string): Promise<Schemas["DocumentSeries"]> {
    const params = { path: { deskId } };
    return this.done(this.api.PUT("/api/document-series/{deskId}", { params, body: { prefix } }));
  }
}
