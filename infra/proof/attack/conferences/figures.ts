import { type Aim, aim, type Shot } from "../aim.ts";

/** What the 事務局 reads of its conferences afterwards: its own, and nobody else's. */
export const aimsAtFigures = (): Readonly<Record<string, Aim>> => ({
  getConferenceFigures: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/conference-figures", expect: [200] }),
  ),
});
