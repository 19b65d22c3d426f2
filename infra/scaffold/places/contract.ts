import ts from "typescript";
import { CannotAdd } from "../cannot-add.ts";
import { withImport } from "../imports.ts";
import { contractFiles, type Declared, type Maker, operationsIn } from "../model/declared.ts";
import { all, constantOf, insertInto, keyText, parse, propertiesOf, stringOf, valueUnder } from "../source.ts";
import type { Tree } from "../tree.ts";
import type { Verb } from "../verb.ts";
import { pascal } from "../words.ts";

export const NO_SUMMARY = "（日本語の一文を書く）";

/** The contract with the new operation, declared like its sibling and behind the last deed to the same record. */
export function withOperation(tree: Tree, verb: Verb): string {
  const { contract, operationId, lastDeed } = verb.sibling;
  const declared = operationsIn(tree);
  const model = declared.find(({ id }) => id === operationId);
  const after = declared.find(({ id }) => id === lastDeed);
  if (!model || !after || !ts.isArrayLiteralExpression(after.call.parent))
    throw new CannotAdd(`the operations of ${contract} are no longer one list.`);
  const put = (added: string) =>
    insertInto(tree.read(contract), after.call.parent as ts.ArrayLiteralExpression, added, after.call);
  const { maker } = model;
  if (!maker) return withImport(put(inFull(model, verb)), "problems", "./problem.ts");
  return withImport(withImport(put(madeBy(maker, verb)), "note", maker.from), "z", "zod");
}

/** What all deeds to the record have in common the maker says; a word to the other side goes with every one. */
const madeBy = ({ name, base }: Maker, { operationId, path, words }: Verb): string =>
  [
    `${name}({`,
    `    operationId: "${operationId}",`,
    `    path: "${path.slice(base.length)}",`,
    `    verb: "${words.verb}",`,
    `    summary: "${NO_SUMMARY}",`,
    `    body: z.strictObject({ note }).meta({ id: "${pascal(words.noun)}" }),`,
    "  })",
  ].join("\n");

function inFull({ spec }: Declared, verb: Verb): string {
  const copied = (key: string) => {
    const property = propertiesOf(spec).find(({ name }) => name && keyText(name) === key);
    return property ? [`    ${property.getText()},`] : [];
  };
  return [
    "operation({",
    `    operationId: "${verb.operationId}",`,
    `    method: "post",`,
    `    path: "${verb.path}",`,
    `    summary: "${NO_SUMMARY}",`,
    `    authz: ${authzOf(spec, verb)},`,
    ...copied("touches"),
    "    changes: true,",
    ...copied("params"),
    "    status: 201,",
    ...copied("response"),
    "    versioned: true,",
    "    problems: [problems.notNow],",
    "  })",
  ].join("\n");
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

/** Which contract words the history of a record whose deeds leave a line in one. */
export function contractOfSteps(tree: Tree): string {
  const found = contractFiles(tree).find((file) => stepsIn(tree.read(file)));
  if (!found) throw new CannotAdd('no contract has a list "stepVerbs".');
  return found;
}

/** The history with a word for the verb, behind that of the deed beside it. */
export function withStep(text: string, { words, besideVerb }: Verb): string {
  const steps = stepsIn(text);
  if (!steps) throw new CannotAdd('no contract has a list "stepVerbs".');
  const after = steps.elements.find((element) => stringOf(element) === besideVerb);
  return insertInto(text, steps, `"${words.verb}"`, after);
}

/** The words of the history. */
export function stepsIn(text: string): ts.ArrayLiteralExpression | undefined {
  const steps = constantOf(parse(text), "stepVerbs");
  return steps && ts.isArrayLiteralExpression(steps) ? steps : undefined;
}
