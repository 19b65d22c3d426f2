import { operationsByService } from "@tsunagi/contracts";
import { allowed } from "./allowed.ts";
import { findingsIn, withAllowances } from "./judge.ts";
import type { Finding } from "./rule.ts";
import { everyVerbOnce } from "./rules/every-verb-once.ts";
import { rules } from "./rules/index.ts";
import { filesBelow } from "./tree.ts";

/** Everything that the rules find below `root`, without what is allowed. */
export function findTidiness(root: string): Finding[] {
  const files = filesBelow(root);
  const found = [...files.flatMap((file) => findingsIn(file, rules)), ...everyVerbOnce(files, promised())];
  return withAllowances(found, allowed);
}

const promised = () => {
  const { kernel, ...services } = operationsByService;
  return Object.fromEntries(
    Object.entries(services).map(([service, operations]) => [service, operations.map((op) => op.operationId)]),
  );
};
