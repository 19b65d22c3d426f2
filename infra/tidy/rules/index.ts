import type { Rule } from "../rule.ts";
import { enterWhileComposing } from "./enter-while-composing.ts";
import { noBlindfold } from "./no-blindfold.ts";
import { noBuiltSql } from "./no-built-sql.ts";
import { noConsole } from "./no-console.ts";
import { noJunkDrawer } from "./no-junk-drawer.ts";
import { noLeftovers } from "./no-leftovers.ts";
import { noOutsideAddress } from "./no-outside-address.ts";
import { oneDoorbell } from "./one-doorbell.ts";
import { oneSocketDoor } from "./one-socket-door.ts";
import { sizeAsks } from "./size-asks.ts";
import { timeIsAnArgument } from "./time-is-an-argument.ts";
import { verbFile } from "./verb-file.ts";

/** Style as a test. A new rule comes with a bad file of its own, bad/<rule>.txt. */
export const rules: readonly Rule[] = [
  noJunkDrawer,
  timeIsAnArgument,
  noBuiltSql,
  enterWhileComposing,
  oneDoorbell,
  oneSocketDoor,
  verbFile,
  noConsole,
  noOutsideAddress,
  sizeAsks,
  noLeftovers,
  noBlindfold,
];
