import ts from "typescript";
import { parse, splice } from "./source.ts";

/** The text with a value imported: into an import that is there already, or in a line of its own where it sorts. */
export function withImport(text: string, name: string, from: string): string {
  const declarations = parse(text).statements.filter(ts.isImportDeclaration);
  for (const declaration of declarations) {
    const named = namedOf(declaration);
    if (named && specifierOf(declaration) === from) return withSpecifier(text, named, name);
  }
  const line = `import { ${name} } from "${from}";\n`;
  const next = declarations.find((declaration) => sortsBefore(from, specifierOf(declaration)));
  if (next) return splice(text, next.getStart(), line);
  return splice(text, (declarations.at(-1)?.getEnd() ?? -1) + 1, line);
}

/** Import lines in the order of the house: packages, then files. */
export const importLines = (imports: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(imports)
    .sort(([a], [b]) => (sortsBefore(a, b) ? -1 : 1))
    .map(([from, names]) => `import ${bracesOf(names)} from "${from}";\n`)
    .join("");

/** Names that are all types make the whole import one of types. */
function bracesOf(names: readonly string[]): string {
  const types = names.every((name) => name.startsWith("type "));
  return types ? `type { ${names.map((name) => name.slice("type ".length)).join(", ")} }` : `{ ${names.join(", ")} }`;
}

/** The braces of an import of values. */
function namedOf({ importClause }: ts.ImportDeclaration): ts.NamedImports | undefined {
  if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return undefined;
  const { namedBindings } = importClause;
  return namedBindings && ts.isNamedImports(namedBindings) ? namedBindings : undefined;
}

function withSpecifier(text: string, { elements }: ts.NamedImports, name: string): string {
  if (elements.some((element) => element.name.text === name)) return text;
  const next = elements.find((element) => name.localeCompare(element.name.text) < 0);
  if (next) return splice(text, next.getStart(), `${name}, `);
  return splice(text, elements.at(-1)?.getEnd() ?? 0, `, ${name}`);
}

const specifierOf = ({ moduleSpecifier }: ts.ImportDeclaration): string =>
  ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";

function sortsBefore(a: string, b: string): boolean {
  const rank = (from: string) => (from.startsWith("node:") ? 0 : from.startsWith(".") ? 2 : 1);
  const plain = (from: string) => from.replace(/\.ts$/, "");
  return rank(a) - rank(b) < 0 || (rank(a) === rank(b) && plain(a) < plain(b));
}
