import ts from "typescript";
import { CannotAdd } from "../cannot-add.ts";
import { withImport } from "../imports.ts";
import { contractFiles, operationsIn } from "../sibling.ts";
import { all, constantOf, insertInto, keyText, parse, propertiesOf, stringOf, valueUnder } from "../source.ts";
import type { Tree } from "../tree.ts";
import type { Verb } from "../verb.ts";

export const NO_SUMMARY = "（日本語の一文を書く）";

/** The contract with the new operation, declared like its sibling and behind the last deed to the same record. */
export function withOperation(text: string, verb: Verb): string {
  const declared = operationsIn(text);
  const model = declared.find(({ id }) => id === verb.sibling.operationId);
  const after = declared.find(({ id }) => id === verb.sibling.lastDeed);
  if (!model || !after || !ts.isArrayLiteralExpression(after.call.parent))
    throw new CannotAdd(`the operations of ${verb.sibling.contract} are no longer one list.`);
  const copied = (key: string) => {
    const property = propertiesOf(model.spec).find(({ name }) => name && keyText(name) === key);
    return property ? [`    ${property.getText()},`] : [];
  };
  const added = [
    "operation({",
    `    operationId: "${verb.operationId}",`,
    `    method: "post",`,
    `    path: "${verb.path}",`,
    `    summary: "${NO_SUMMARY}",`,
    `    authz: ${authzOf(model.spec, verb)},`,
    ...copied("touches"),
    "    changes: true,",
    ...copied("params"),
    "    status: 201,",
    ...copied("response"),
    "    versioned: true,",
    "    problems: [problems.notNow],",
    "  })",
  ].join("\n");
  return withImport(insertInto(text, after.call.parent, added, after.call), "problems", "./problem.ts");
}

/** The contract whose history can name the verb: `step` has `verb: z.enum([…])`. */
export function withStep(text: string, verb: Verb): string {
  const words = stepsIn(text);
  if (!words) throw new CannotAdd(NO_STEPS);
  return insertInto(text, words, `"${verb.words.verb}"`);
}

/** Which contract words the history: the operations of one record may be declared in several files. */
export function contractOfSteps(tree: Tree): string {
  const found = contractFiles(tree).find((file) => stepsIn(tree.read(file)));
  if (!found) throw new CannotAdd(NO_STEPS);
  return found;
}

const NO_STEPS = 'no contract has a constant "step" with verb: z.enum([…]).';

function stepsIn(text: string): ts.ArrayLiteralExpression | undefined {
  const step = constantOf(parse(text), "step");
  if (!step) return undefined;
  return all(step, ts.isPropertyAssignment)
    .filter(({ name }) => keyText(name) === "verb")
    .flatMap(({ initializer }) => all(initializer, ts.isArrayLiteralExpression))[0];
}

/** As the sibling says it: `of("accept")` or `{ verb: "accept", subject: "Referral" }`. */
function authzOf(spec: ts.Expression, { words, aggregate, sibling }: Verb): string {
  const authz = valueUnder(spec, "authz");
  const said = authz && all(authz, ts.isStringLiteral)[0];
  if (!authz || !said || authz === said)
    throw new CannotAdd(`${sibling.operationId} of ${sibling.contract} does not say which verb to which record it is.`);
  const subject = stringOf(valueUnder(authz, "subject")) ?? aggregate.kind;
  if (subject !== aggregate.kind)
    throw new CannotAdd(`${sibling.operationId} is done to a ${subject} and not to a ${aggregate.kind}.`);
  const start = said.getStart() - authz.getStart();
  const text = authz.getText();
  return `${text.slice(0, start)}"${words.verb}"${text.slice(start + said.getText().length)}`;
}
