import ts from "typescript";
import { CannotAdd } from "../cannot-add.ts";
import { constantOf, insertInto, keyText, parse, propertiesOf, valueUnder } from "../source.ts";
import type { Tree } from "../tree.ts";
import type { Verb } from "../verb.ts";

const EVENTS = "packages/contracts/src/events.ts";

/** The facts of a service, written out in the map of all events or in a file of their own. */
export interface Facts {
  readonly file: string;
  readonly map: ts.ObjectLiteralExpression;
}

/** Finds what a service says. */
export function factsOf(tree: Tree, service: string): Facts {
  const source = parse(tree.read(EVENTS));
  const said = valueUnder(constantOf(source, "eventSchemas"), service);
  const own = said && ts.isIdentifier(said) ? said.text : undefined;
  const file = own ? importedFrom(source, own) : EVENTS;
  const map = own && file ? constantOf(parse(tree.read(file)), own) : said;
  if (!file || !map || !ts.isObjectLiteralExpression(map))
    throw new CannotAdd(`${EVENTS} has no map of what ${service} says.`);
  return { file, map };
}

/** The events with the new fact; it carries what the fact carries after which it is made. */
export function withEvent(text: string, { file, map }: Facts, verb: Verb): string {
  const carried = valueUnder(map, verb.fact.name);
  if (!carried) throw new CannotAdd(`${file} does not list ${verb.fact.name} of ${verb.aggregate.service}.`);
  return insertInto(text, map, `"${verb.event}": ${carried.getText()}`, besideIn(map, verb));
}

/** Whether a service hears the service that says the new fact. */
export const hears = (text: string, { aggregate }: Verb): boolean => heardIn(text, aggregate.service) !== undefined;

/** The subscribers of a service that hears the new fact and does nothing about it yet. */
export function withSilence(text: string, verb: Verb): string {
  const heard = heardIn(text, verb.aggregate.service);
  if (!heard || !ts.isObjectLiteralExpression(heard))
    throw new CannotAdd(`a subscribers.ts hears ${verb.aggregate.service} by something else than a map written out.`);
  return insertInto(text, heard, `"${verb.event}": []`, besideIn(heard, verb));
}

/** Whether the facts of this record have readers who are told of them. */
export const isTold = (text: string, { fact }: Verb): boolean => keyed(readersIn(text), fact.name) !== undefined;

/** The readers of each fact: of the new one nobody. */
export function withNobody(text: string, verb: Verb): string {
  const readers = readersIn(text);
  if (!readers || !ts.isObjectLiteralExpression(readers)) throw new CannotAdd('there is no map "addressees".');
  return insertInto(text, readers, `"${verb.event}": nobody`, besideIn(readers, verb));
}

const readersIn = (text: string) => constantOf(parse(text), "addressees");

const heardIn = (text: string, service: string) => {
  const property = keyed(constantOf(parse(text), "subscribers"), service);
  return property && ts.isPropertyAssignment(property) ? property.initializer : property;
};

/** The event after which the new one is made, or the last event of the same record. */
const besideIn = (events: ts.ObjectLiteralExpression, { fact, event }: Verb) =>
  keyed(events, fact.name) ??
  events.properties.findLast(({ name }) => name && keyText(name).split(".")[0] === event.split(".")[0]);

const keyed = (map: ts.Expression | undefined, key: string) =>
  propertiesOf(map).find(({ name }) => name && keyText(name) === key);

/** `./referral-events.ts` → packages/contracts/src/referral-events.ts */
function importedFrom(source: ts.SourceFile, name: string): string | undefined {
  const declaration = source.statements
    .filter(ts.isImportDeclaration)
    .find(({ importClause }) => importClause?.getText().match(new RegExp(`\\b${name}\\b`)));
  const from = declaration && ts.isStringLiteral(declaration.moduleSpecifier) && declaration.moduleSpecifier.text;
  return from ? EVENTS.replace(/[^/]+$/, from.slice("./".length)) : undefined;
}
