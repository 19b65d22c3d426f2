import type { EntityName, QueryOrderMap } from "@mikro-orm/core";
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
  const found = await em.findByCursor(entity, {
    where: where as never,
    orderBy: orderBy as never,
    first: asked.limit,
    after: checked(asked.cursor, Object.keys(orderBy).length),
    includeCount: false,
    populate: populate as never,
  });
  return { items: found.items as T[], next: found.hasNextPage ? found.endCursor : null };
}

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
    if (Array.isArray(values) && isOurs(values)) return values;
  } catch {
    // Falls through to the refusal: not even a list.
  }
  const errors = [{ field: "cursor", label: "続きの位置", message: "一覧を最初から開き直してください。" }];
  throw new Refusal(problems.invalid, { errors });
}

/** A cursor is a list of values, one for each column of the order. Anything else is not one of ours. */
function checked(cursor: string | undefined, columns: number): string | undefined {
  return readCursor(cursor, (values) => values.length === columns) && cursor;
}
