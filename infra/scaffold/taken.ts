import ts from "typescript";
import { classesOf } from "./model/chain.ts";
import { contractFiles, operationsIn } from "./model/declared.ts";
import { stepsIn } from "./places/contract.ts";
import { factsOf } from "./places/event.ts";
import { all, callsOf, constantOf, keyText, parse, propertiesOf, stringOf, valueUnder } from "./source.ts";
import type { Tree } from "./tree.ts";
import type { Verb } from "./verb.ts";

/** Every place where a part of the verb is already there: `packages/contracts/src/referrals.ts:125 acceptReferral`. */
export function takenBy(tree: Tree, verb: Verb): string[] {
  const { aggregate, words, event, operationId, file, story } = verb;
  const { folder, service, name } = aggregate;
  const { file: events, map } = factsOf(tree, service);
  return [
    ...operations(tree, verb),
    ...contractFiles(tree).flatMap((path) => places(tree, path, (text) => stepsOf(text, verb))),
    ...places(tree, events, () => keysOf(map).filter((key) => keyText(key) === event)),
    ...[aggregate.entity, `${folder}/${name}.schema.ts`].flatMap((path) =>
      places(tree, path, (text) => columns(text, verb)),
    ),
    ...classesOf(tree, aggregate).flatMap(({ file: path, node }) => places(tree, path, () => methods(node, verb))),
    ...places(tree, `${folder}/${name}.lifecycle.ts`, (text) =>
      keysOf(callsOf(parse(text), "lifecycle")[0]?.arguments[1]).filter((key) => keyText(key) === words.verb),
    ),
    ...places(tree, `services/${service}/permissions.ts`, (text) => sentencesOn(text, verb)),
    ...places(tree, `services/${service}/routes.ts`, (text) =>
      all(parse(text), ts.isIdentifier)
        .filter((identifier) => identifier.text === operationId)
        .slice(0, 1),
    ),
    ...[file, story].filter((path) => tree.has(path)),
  ];
}

function places(tree: Tree, path: string, find: (text: string) => readonly ts.Node[]): string[] {
  if (!tree.has(path)) return [];
  return find(tree.read(path)).map((node) => {
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    return `${path}:${line + 1} ${node.getText().split("\n")[0]}`;
  });
}

/** The same name, or the same place on the way to the record. */
const operations = (tree: Tree, verb: Verb): string[] =>
  operationsIn(tree)
    .filter(({ id, path }) => id === verb.operationId || path === verb.path)
    .flatMap(({ contract, spec }) => places(tree, contract, () => [valueUnder(spec, "operationId") ?? spec]));

/** Words of the one history that there is. */
const stepsOf = (text: string, { aggregate, words }: Verb): ts.Node[] =>
  aggregate.deed ? (stepsIn(text)?.elements.filter((element) => stringOf(element) === words.verb) ?? []) : [];

/** Columns, which may stand in a file of their own: a method of that name would hide the column. */
function columns(text: string, { aggregate, words }: Verb): ts.Node[] {
  const schema = constantOf(parse(text), `${aggregate.kind}Schema`);
  const definition = schema && callsOf(schema, "defineEntity")[0]?.arguments[0];
  return keysOf(valueUnder(definition, "properties")).filter((name) => keyText(name) === words.verb);
}

const methods = (node: ts.ClassDeclaration, { words }: Verb): ts.Node[] =>
  node.members.flatMap(({ name }) => name ?? []).filter((name) => keyText(name as ts.PropertyName) === words.verb);

/** The literals in `may("accept", "Referral", …)`. */
const sentencesOn = (text: string, { aggregate, words }: Verb): ts.Node[] =>
  callsOf(parse(text), "may")
    .filter(({ arguments: [, kind] }) => stringOf(kind) === aggregate.kind)
    .flatMap(({ arguments: [verbs] }) => (verbs ? all(verbs, ts.isStringLiteral) : []))
    .filter(({ text: verb }) => verb === words.verb);

const keysOf = (object: ts.Expression | undefined): ts.PropertyName[] =>
  propertiesOf(object).flatMap(({ name }) => name ?? []);
