import { API_ROOT, needsKey, type Operation, operationsByService } from "@tsunagi/contracts";
import { type GeneratedDocument, table } from "./document.ts";

const heads = ["operationId", "request", "要約", "誰が (authz)", "Idempotency-Key", "If-Match"];

/** Every operation on one page. */
export const api: GeneratedDocument = {
  path: "docs/generated/api.md",
  async render() {
    const parts = Object.entries(operationsByService).map(
      ([service, operations]) => `## ${service}\n\n${table(heads, operations.map(rowOf))}\n`,
    );
    return `# API\n\nMade by \`npm run generate\` from packages/contracts.\n\n${parts.join("\n")}`;
  },
};

const rowOf = (op: Operation): string[] => [
  op.operationId,
  `\`${op.method.toUpperCase()} ${API_ROOT}${op.path}\``,
  op.summary,
  typeof op.authz === "string" ? op.authz : `${op.authz.verb} ${op.authz.subject}`,
  needsKey(op) ? "要" : "",
  op.changes ? "要" : "",
];
