import type { Allowance } from "./allowed.ts";
import type { Finding, Rule, SourceFile } from "./rule.ts";

/** What the rules find in one file. */
export const findingsIn = (file: SourceFile, rules: readonly Rule[]): Finding[] =>
  rules.flatMap(({ name, judge }) => judge(file).map((found) => ({ ...found, rule: name, path: file.path })));

/** The findings that nobody allowed, and the allowances that nobody needs. */
export function withAllowances(findings: readonly Finding[], allowed: readonly Allowance[]): Finding[] {
  const meets = (finding: Finding, { rule, path }: Allowance) => finding.rule === rule && finding.path === path;
  const refused = findings.filter((finding) => !allowed.some((allowance) => meets(finding, allowance)));
  const idle = allowed
    .filter((allowance) => !findings.some((finding) => meets(finding, allowance)))
    .map(({ rule, path }) => ({
      path: "infra/tidy/allowed.ts",
      line: 1,
      rule: "allowances-only-shrink",
      sentence: `${path} no longer breaks ${rule}: take it off the list.`,
    }));
  return [...refused, ...idle];
}
