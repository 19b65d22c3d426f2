import ts from "typescript";
import { all, parse } from "../source.ts";
import type { Tree } from "../tree.ts";
import { type Aggregate, classIn } from "./aggregate.ts";

/** A class, and the file in which it stands. */
interface Link {
  readonly file: string;
  readonly node: ts.ClassDeclaration;
}

/** The class of the entity and those that it stands on: an entity may be one chain of them, a file for each. */
export function classesOf(tree: Tree, { folder, entity, kind }: Aggregate): Link[] {
  const links: Link[] = [];
  const follow = (file: string, name: string): void => {
    const source = parse(tree.read(file));
    const node = classIn(source, name);
    links.push({ file, node });
    for (const base of basesOf(node)) {
      const from = fileOf(source, base);
      if (from && !from.endsWith(".schema.ts")) follow(`${folder}/${from}`, base);
    }
  };
  follow(entity, kind);
  return links;
}

/** `ReceiverSide` of `extends ReceiverSide`, and of `extends class extends ReceiverSide {}`. */
const basesOf = ({ heritageClauses }: ts.ClassDeclaration): string[] =>
  (heritageClauses ?? []).flatMap((clause) =>
    all(clause, ts.isExpressionWithTypeArguments).flatMap(({ expression }) =>
      ts.isIdentifier(expression) ? [expression.text] : [],
    ),
  );

/** The file of the same folder that a name is imported from. */
function fileOf(source: ts.SourceFile, name: string): string | undefined {
  const from = source.statements
    .filter(ts.isImportDeclaration)
    .find(({ importClause }) => importClause && all(importClause, ts.isIdentifier).some(({ text }) => text === name));
  const specifier = from && ts.isStringLiteral(from.moduleSpecifier) ? from.moduleSpecifier.text : "";
  return specifier.startsWith("./") ? specifier.slice("./".length) : undefined;
}
