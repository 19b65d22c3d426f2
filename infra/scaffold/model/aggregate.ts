import ts from "typescript";
import { CannotAdd } from "../cannot-add.ts";
import { all, parse, stringOf, valueUnder } from "../source.ts";
import type { Tree } from "../tree.ts";
import { camel, pascal } from "../words.ts";

/** The record that the verb is done to: a folder of a service with an entity in it. */
export interface Aggregate {
  readonly service: string;
  /** As the folder is called: `support-case`. */
  readonly name: string;
  /** services/cases/support-case */
  readonly folder: string;
  /** `SupportCase` */
  readonly kind: string;
  /** `supportCase` */
  readonly variable: string;
  /** services/cases/support-case/support-case.ts */
  readonly entity: string;
  /** services/referrals/referral/deed.ts, where five moves serve all its deeds; without it each verb makes its own. */
  readonly deed: string | undefined;
}

/** A fact that the entity tells with nothing but what it knows of itself: the new one starts as its copy. */
export interface Fact {
  readonly name: string;
  /** Undefined: `this.tell("referral.held")` finds it. */
  readonly payload: string | undefined;
}

/**
 * Finds the aggregate of a service.
 * @param name its folder; without it the singular of the service, or the only entity there that records facts
 */
export function aggregateOf(tree: Tree, service: string, name?: string): Aggregate {
  const known = tree.folders("services").filter((folder) => tree.has(`services/${folder}/routes.ts`));
  if (!known.includes(service))
    throw new CannotAdd(`there is no service "${service}" with routes: choose one of ${known.join(", ")}.`);
  const all = tree.folders(`services/${service}`).map((folder) => describe(tree, service, folder));
  const candidates = all.filter(({ entity }) => tree.has(entity));
  const found = name ? candidates.find((one) => one.name === name) : usual(tree, service, candidates);
  if (!found) throw new CannotAdd(whichOne(service, candidates));
  return found;
}

/** @throws CannotAdd where the entity records nothing of which a copy could be made */
export function factOf(tree: Tree, { entity, kind }: Aggregate): Fact {
  const fact = factsIn(tree.read(entity), kind).findLast(({ selfContained }) => selfContained);
  if (!fact) throw new CannotAdd(`${entity} records no fact of ${kind} yet: record(this, …) a first one by hand.`);
  return fact;
}

/** Every way in which a class tells a fact: `record(this, { … })`, or a method of its own for the plain ones. */
export const tellings = (root: ts.Node): ts.CallExpression[] =>
  all(root, ts.isCallExpression).filter(
    ({ expression, arguments: [first] }) =>
      expression.getText() === "record" || (expression.getText() === "this.tell" && stringOf(first)?.includes(".")),
  );

/** The class of the entity in its file. */
export function classIn(source: ts.SourceFile, kind: string): ts.ClassDeclaration {
  const found = source.statements.filter(ts.isClassDeclaration).find(({ name }) => name?.text === kind);
  if (!found) throw new CannotAdd(`the class ${kind} is not in the file that is named after it.`);
  return found;
}

type SaidFact = Fact & { readonly selfContained: boolean };

/** Every fact that an entity tells, in the order of its methods. */
function factsIn(text: string, kind: string): SaidFact[] {
  return tellings(classIn(parse(text), kind)).flatMap(({ arguments: [first, fact] }): SaidFact[] => {
    const plain = stringOf(first);
    if (plain) return [{ name: plain, payload: undefined, selfContained: true }];
    const name = stringOf(valueUnder(fact, "name"));
    const payload = valueUnder(fact, "payload");
    return name && payload ? [{ name, payload: payload.getText(), selfContained: isSelfContained(payload) }] : [];
  });
}

/** Whether an expression speaks of `this` alone, and could stand in any other method as well. */
const isSelfContained = (payload: ts.Expression): boolean =>
  all(payload, ts.isIdentifier).every(
    ({ parent, text }) =>
      (ts.isPropertyAccessExpression(parent) && parent.name.text === text) ||
      (ts.isPropertyAssignment(parent) && parent.name.getText() === text),
  );

function describe(tree: Tree, service: string, name: string): Aggregate {
  const folder = `services/${service}/${name}`;
  const deed = `${folder}/deed.ts`;
  const [kind, variable, entity] = [pascal(name), camel(name), `${folder}/${name}.ts`];
  return { service, name, folder, kind, variable, entity, deed: tree.has(deed) ? deed : undefined };
}

function usual(tree: Tree, service: string, candidates: readonly Aggregate[]): Aggregate | undefined {
  const singular = service.replace(/s$/, "");
  const named = candidates.find(({ name }) => name === singular || name.endsWith(`-${singular}`));
  const [first, ...others] = candidates.filter(({ entity, kind }) => recordsFacts(tree.read(entity), kind));
  return named ?? (others.length === 0 ? first : undefined);
}

const recordsFacts = (text: string, kind: string): boolean =>
  tellings(parse(text)).length > 0 && factsIn(text, kind).length > 0;

const whichOne = (service: string, candidates: readonly Aggregate[]): string =>
  `say which record of ${service} it is done to, behind the verb: ${candidates.map(({ name }) => name).join(", ")}.`;
