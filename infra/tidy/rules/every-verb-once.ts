import { type Finding, isTest, type SourceFile } from "../rule.ts";
import { deedsIn, fileOf } from "./verb-file.ts";

/**
 * Every operation of the contract has exactly one file that does it. The one rule that looks at the whole tree.
 * @param promised the operationIds by service, without those of the kernel
 */
export function everyVerbOnce(
  files: readonly SourceFile[],
  promised: Readonly<Record<string, readonly string[]>>,
): Finding[] {
  const done = files.filter(({ path }) => path.startsWith("services/") && path.endsWith(".ts") && !isTest(path));
  return Object.entries(promised).flatMap(([service, operationIds]) =>
    operationIds.flatMap((operationId) => {
      const own = done.filter(({ text }) => deedsIn(text).includes(operationId)).map(({ path }) => path);
      if (own.length === 1 && own[0]?.startsWith(`services/${service}/`)) return [];
      const place = `services/${service}/…/${fileOf(operationId)}`;
      const sentence = `${operationId} is done once, in ${place}; found: ${own.join(", ") || "nowhere"}.`;
      return [{ path: own[0] ?? `services/${service}/routes.ts`, line: 1, rule: "every-verb-once", sentence }];
    }),
  );
}
