import { CursorError, type EntityName, type QueryOrderMap } from "@mikro-orm/core";
import { problems } from "@tsunagi/contracts";
import { Refusal, type Where } from "@tsunagi/permissions";
import type { Em } from "./orm.ts";

export interface PageAsked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

/**
 * One page of the rows that `where` allows, in an order that ends in a unique column.
 * @param where what the caller may see, from `Actor.where`, together with what they asked for
 * @throws Refusal `invalid` when the cursor is not one of ours
 */
export async function page<T extends object>(
  em: Em,
  entity: EntityName<T>,
  where: Where,
  orderBy: QueryOrderMap<T>,
  asked: PageAsked,
  populate: string[] = [],
): Promise<Page<T>> {
  const after = checked(asked.cursor, kindsOf(em, entity, orderBy));
  const found = await em
    .findByCursor(entity, {
      where: where as never,
      orderBy: orderBy as never,
      first: asked.limit,
      after,
      includeCount: false,
      populate: populate as never,
    })
    .catch((error: { code?: string }) => {
      throw after && isNoValue(error) ? notOurs() : error;
    });
  return { items: found.items as T[], next: found.hasNextPage ? found.endCursor : null };
}

/** What is no value of its column only the database finds out (data exceptions, parameters that cannot be read). */
const isNoValue = (error: { code?: string }): boolean =>
  error instanceof CursorError || /^(22|08P01)/.test(error.code ?? "");

/** The cursor of a page in hand-written SQL: the values of its last row in the order. */
export const writeCursor = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values), "utf8").toString("base64url");

/**
 * The values in a cursor, undefined without one.
 * @param isOurs whether a list of values can be one that `writeCursor` was given
 * @throws Refusal `invalid` when the cursor is not one of ours
 */
export function readCursor(
  cursor: string | undefined,
  isOurs: (values: readonly unknown[]) => boolean,
): readonly unknown[] | undefined {
  if (!cursor) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(values) && isPlain(values) && isOurs(values)) return values;
  } catch {
    // Falls through to the refusal: not even a list.
  }
  throw notOurs();
}

const notOurs = (): Refusal =>
  new Refusal(problems.invalid, {
    errors: [{ field: "cursor", label: "続きの位置", message: "一覧を最初から開き直してください。" }],
  });

type Kind = "uuid" | "time" | "text" | "other";

/** What kind of value each column of the order has; one behind a relation is a value within a value. */
function kindsOf<T extends object>(em: Em, entity: EntityName<T>, orderBy: QueryOrderMap<T>): Kind[] {
  const { properties } = em.getMetadata().get(entity);
  return Object.keys(orderBy).map((name) => {
    const { columnTypes: [column = ""] = [], runtimeType } = properties[name as keyof typeof properties] ?? {};
    if (column.startsWith("timestamp") || runtimeType === "Date") return "time";
    if (column === "text") return "text";
    return column === "uuid" ? "uuid" : "other";
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isOf(kind: Kind | undefined, value: unknown): boolean {
  if (kind === "time") return typeof value === "string" && !Number.isNaN(Date.parse(value));
  if (kind === "text") return typeof value === "string";
  // The order of a list goes by a relation itself, or by a column behind it.
  if (kind === "uuid" && typeof value === "string") return UUID.test(value);
  return true;
}

/** Numbers, texts and nothing, one within the other; never an operator, and no U+0000. */
function isPlain(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\u0000");
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => !key.startsWith("$") && isPlain(inner));
}

/** A cursor is a list of values, one for each column of the order. Anything else is not one of ours. */
function checked(cursor: string | undefined, kinds: readonly Kind[]): string | undefined {
  const isOurs = (values: readonly unknown[]) =>
    values.length === kinds.length && values.every((value, index) => isOf(kinds[index], value));
  return readCursor(cursor, isOurs) && cursor;
}
