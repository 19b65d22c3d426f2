import { problems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";
import { z } from "zod";

/**
 * Reads input by its schema.
 * @throws Refusal `invalid`, naming every wrong field in Japanese with the way out
 */
export function read(schema: z.ZodType | undefined, input: unknown): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(input ?? {}, { reportInput: true });
  const unwritable = pathToNull(result.data);
  if (result.success && !unwritable) return result.data;
  if (unwritable) {
    const label = labelOf(schema, unwritable) ?? unwritable.join(".");
    const message = `「${label}」に見えない文字が混ざっています。消して入力し直してください。`;
    throw new Refusal(problems.invalid, { errors: [{ field: unwritable.join("."), label, message }] });
  }
  const errors = (result.error?.issues ?? []).map((issue) => {
    const field = issue.path.join(".");
    const label = labelOf(schema, issue.path) ?? field;
    return { field, label, message: sentenceOf(issue, label) };
  });
  throw new Refusal(problems.invalid, { errors });
}

/** Where a text holds U+0000, which PostgreSQL keeps in no column; it comes out of broken copies and of attackers. */
function pathToNull(value: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[] | undefined {
  if (typeof value === "string") return value.includes("\u0000") ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = pathToNull(inner, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

function labelOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  let at: unknown = schema;
  let label: string | undefined;
  for (const key of path) {
    at = childOf(at, key);
    label = titleOf(at) ?? label;
  }
  return label;
}

interface Inner {
  def?: { innerType?: unknown; shape?: Record<PropertyKey, unknown>; element?: unknown };
}

/** Optional, nullable and default wrap the field that has the name. */
function titleOf(schema: unknown): string | undefined {
  const title = z.globalRegistry.get(schema as z.ZodType)?.title;
  const inner = (schema as Inner | undefined)?.def?.innerType;
  return title ?? (inner ? titleOf(inner) : undefined);
}

function childOf(schema: unknown, key: PropertyKey): unknown {
  const def = (schema as Inner | undefined)?.def;
  if (def?.innerType) return childOf(def.innerType, key);
  return def?.shape?.[key] ?? def?.element;
}

function sentenceOf(issue: z.core.$ZodIssue, label: string): string {
  switch (issue.code) {
    case "too_small":
      if (issue.origin === "string") return `「${label}」を入力してください。`;
      if (issue.origin === "array") return `「${label}」を1つ以上選んでください。`;
      return `「${label}」は${issue.minimum}以上にしてください。`;
    case "too_big":
      if (issue.origin === "string") return `「${label}」は${issue.maximum}文字以内にしてください。`;
      return `「${label}」は${issue.maximum}以下にしてください。`;
    case "invalid_value":
      return `「${label}」を一覧から選んでください。`;
    case "invalid_format":
      if (issue.format === "date") return `「${label}」は、ある日付を 2026-11-21 の形で入力してください。`;
      if (issue.format === "email") return `「${label}」は、tanaka@example.jp の形で入力してください。`;
      return `「${label}」を選び直してください。`;
    case "unrecognized_keys":
      return `「${issue.keys.join("、")}」という項目はありません。`;
    case "custom":
      return issue.message;
    default:
      return issue.input === undefined
        ? `「${label}」を入力してください。`
        : `「${label}」の形が違います。入力し直してください。`;
  }
}
