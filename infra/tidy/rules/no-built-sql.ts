import ts from "typescript";
import { type Found, isCode, isProduct, type Rule } from "../rule.ts";

const STATEMENT = /^[\s(]*(select|insert\s+into|update|delete\s+from|with)\s/i;

/** Lay-out of tables, where names must be written into the text. */
const LAYOUT = /\/migrations\/|\.sql\.ts$/;

/** Values travel beside the SQL and never in it: `rows(em, "… $1", [value])`. */
export const noBuiltSql: Rule = {
  name: "no-built-sql",
  judge: ({ path, text }) => {
    if (!isProduct(path) || !isCode(path) || LAYOUT.test(path)) return [];
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    const found: Found[] = [];
    const say = (node: ts.Node, sentence: string) =>
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, sentence });
    const visit = (node: ts.Node): void => {
      if (isBuilt(node)) say(node, "SQL is one piece of text: pass values as $1, $2 …");
      if (isBareExecute(node, file)) say(node, "Use `rows(em, sql, values)`: it runs in the caller's transaction.");
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  },
};

function isBuilt(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node)) return STATEMENT.test(node.head.text);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
  return ts.isStringLiteralLike(node.left) && STATEMENT.test(node.left.text);
}

const isBareExecute = (node: ts.Node, file: ts.SourceFile): boolean =>
  ts.isCallExpression(node) && /getConnection\([^)]*\)\s*\.execute$/.test(node.expression.getText(file));
