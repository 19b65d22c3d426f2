import ts from "typescript";
import { CannotAdd } from "../cannot-add.ts";
import { withImport } from "../imports.ts";
import { constantOf, insertInto, parse } from "../source.ts";
import type { Verb } from "../verb.ts";

/** The routes of the service with the new one behind the last deed. */
export function withRoute(text: string, { operationId, sibling, aggregate, file }: Verb): string {
  const routes = constantOf(parse(text), "routes");
  if (!routes || !ts.isArrayLiteralExpression(routes))
    throw new CannotAdd(`services/${aggregate.service}/routes.ts has no list "routes".`);
  const after = routes.elements.find((element) => element.getText() === sibling.lastDeed);
  const from = `./${file.split("/").slice(2).join("/")}`;
  return withImport(insertInto(text, routes, operationId, after), operationId, from);
}
