import ts from "typescript";

/** The syntax tree of a TypeScript text. */
export const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);

/** Every node below `root` that passes, in the order of the text. */
export function all<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Every call of a function by its bare name. */
export const callsOf = (root: ts.Node, name: string): ts.CallExpression[] =>
  all(root, ts.isCallExpression).filter(({ expression }) => ts.isIdentifier(expression) && expression.text === name);

/** What a top-level constant is, without `as const` and the like. */
export function constantOf(source: ts.SourceFile, name: string): ts.Expression | undefined {
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name);
  return declared?.initializer && bare(declared.initializer);
}

/** The value of a key of an object literal. */
export function valueUnder(object: ts.Expression | undefined, key: string): ts.Expression | undefined {
  const property = propertiesOf(object).find(({ name }) => name && keyText(name) === key);
  if (!property) return undefined;
  return ts.isPropertyAssignment(property) ? bare(property.initializer) : undefined;
}

/** The properties of an object literal; none of anything else. */
export const propertiesOf = (object: ts.Expression | undefined): readonly ts.ObjectLiteralElementLike[] =>
  object && ts.isObjectLiteralExpression(object) ? object.properties : [];

/** A property's name as it is spelt without quotes. */
export const keyText = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

/** What a string literal says; undefined for everything else. */
export const stringOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

export const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The text with something more at a position. */
export const splice = (text: string, at: number, added: string): string => text.slice(0, at) + added + text.slice(at);

/**
 * The text with one more element in an object or array literal, behind `after` or at the end: on a line of its own
 * where its neighbour has one. A comma that stood behind the neighbour stands behind the new element.
 */
export function insertInto(
  text: string,
  list: ts.ObjectLiteralExpression | ts.ArrayLiteralExpression,
  added: string,
  after?: ts.Node,
): string {
  const elements: readonly ts.Node[] = ts.isArrayLiteralExpression(list) ? list.elements : list.properties;
  const neighbour = after ?? elements.at(-1);
  if (!neighbour) return fill(text, list, added);
  const before = lineBefore(text, neighbour.getStart());
  const separator = before.trim() === "" ? `,\n${before}` : ", ";
  return splice(text, neighbour.getEnd(), separator + added);
}

function fill(text: string, list: ts.Node, added: string): string {
  const start = list.getStart();
  const line = lineBefore(text, start);
  const indent = line.slice(0, line.length - line.trimStart().length);
  const open = text.charAt(start);
  const close = text.charAt(list.getEnd() - 1);
  return `${text.slice(0, start)}${open}\n${indent}  ${added},\n${indent}${close}${text.slice(list.getEnd())}`;
}

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf("\n", at - 1) + 1, at);

function bare(expression: ts.Expression): ts.Expression {
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return bare(expression.expression);
  return ts.isParenthesizedExpression(expression) ? bare(expression.expression) : expression;
}
