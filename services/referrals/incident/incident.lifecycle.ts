import { lifecycle } from "@tsunagi/permissions";

/** 速報, then 確報; the person is told on the way (docs/RULINGS.md 8). */
export const incidentLife = lifecycle(["opened", "reported", "concluded"] as const, {
  report: { from: ["opened"], to: "reported" },
  tell: { from: ["opened", "reported"], once: "toldAt" },
  conclude: { from: ["reported"], to: "concluded" },
});
