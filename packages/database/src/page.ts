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
  try {
    const found = await em.findByCursor(entity, {
      where: where as never,
      orderBy: orderBy as never,
      first: asked.limit,
      after: asked.cursor,
      includeCount: false,
      populate: populate as never,
    });
    return { items: found.items as T[], next: found.hasNextPage ? found.endCursor : null };
  } catch (error) {
    if (!(error instanceof CursorError || error instanceof SyntaxError)) throw error;
    const errors = [{ field: "cursor", label: "続きの位置", message: "一覧を最初から開き直してください。" }];
    throw new Refusal(problems.invalid, { errors });
  }
}
