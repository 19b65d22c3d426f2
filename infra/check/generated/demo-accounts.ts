import { demoAccounts } from "@tsunagi/testing/town";
import type { GeneratedDocument } from "./document.ts";

/** Who can sign in to the demo town; programs outside the repository read this file. */
export const accounts: GeneratedDocument = {
  path: "docs/demo-accounts.json",
  render: async () => `${JSON.stringify(demoAccounts, null, 2)}\n`,
};
