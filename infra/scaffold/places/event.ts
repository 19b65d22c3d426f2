import ts from "typescript";
import { CannotAdd } from "../cannot-add.ts";
import { constantOf, insertInto, keyText, parse, propertiesOf, valueUnder } from "../source.ts";
import type { Verb } from "../verb.ts";

/** The events with the new fact; it carries what the fact carries after which it is made. */
export function withEvent(text: string, verb: Verb): string {
  const own = valueUnder(constantOf(parse(text), "eventSchemas"), verb.aggregate.service);
  const carried = valueUnder(own, verb.fact.name);
  if (!own || !ts.isObjectLiteralExpression(own) || !carried)
    throw new CannotAdd(
      `packages/contracts/src/events.ts does not list ${verb.fact.name} of ${verb.aggregate.service}.`,
    );
  return insertInto(text, own, `"${verb.event}": ${carried.getText()}`, lastLike(own, verb));
}

/** Whether a service hears the service that says the new fact. */
export const hears = (text: string, { aggregate }: Verb): boolean => heardIn(text, aggregate.service) !== undefined;

/** The subscribers of a service that hears the new fact and does nothing about it yet. */
export function withSilence(text: string, verb: Verb): string {
  const heard = heardIn(text, verb.aggregate.service);
  if (!heard || !ts.isObjectLiteralExpression(heard))
    throw new CannotAdd(`a subscribers.ts hears ${verb.aggregate.service} by something else than a map written out.`);
  return insertInto(text, heard, `"${verb.event}": []`, lastLike(heard, verb));
}

const heardIn = (text: string, service: string) => {
  const property = propertiesOf(constantOf(parse(text), "subscribers")).find(
    ({ name }) => name && keyText(name) === service,
  );
  return property && ts.isPropertyAssignment(property) ? property.initializer : property;
};

/** The last event of the same aggregate. */
const lastLike = (events: ts.ObjectLiteralExpression, { event }: Verb) =>
  events.properties.findLast(({ name }) => name && keyText(name).split(".")[0] === event.split(".")[0]);
