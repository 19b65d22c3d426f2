import { roles } from "@tsunagi/contracts";
import { services } from "../../../services/embedded/services.ts";
import { type Cell, permissionMatrix } from "../permission-matrix.ts";

/** docs/generated/permissions.md: the permission matrix, reviewed in diffs. */
export const permissions = {
  path: "docs/generated/permissions.md",
  async render(): Promise<string> {
    const cells = permissionMatrix(services);
    const bySubject = Map.groupBy(cells, ({ service, subject }) => `${subject}（${service}）`);
    const tables = [...bySubject].map(([title, own]) => `## ${title}\n\n${tableOf(own)}`);
    return `${INTRODUCTION}\n${tables.join("\n\n")}\n`;
  },
};

const INTRODUCTION = `# 権限の一覧 (permission matrix)

Made by \`npm run generate\` from the sentences that run: role × deed × relation to the record. What is not ● is refused.
The relations are the examples in each service's \`test/relations.ts\`. Sight belongs to a desk.
`;

function tableOf(cells: readonly Cell[]): string {
  const head = `| 操作 | 記録との関係 | ${Object.values(roles).join(" | ")} |`;
  const line = `|---|---|${Object.keys(roles)
    .map(() => ":-:|")
    .join("")}`;
  const rows = cells.map(({ verb, relation, may }) => {
    const marks = Object.keys(roles).map((role) => (may.some((one) => one === role) ? "●" : "–"));
    return `| ${verb} | ${relation} | ${marks.join(" | ")} |`;
  });
  return [head, line, ...rows].join("\n");
}
