import ts from "typescript";
import { CannotAdd } from "../cannot-add.ts";
import { withImport } from "../imports.ts";
import { classIn, tellings } from "../model/aggregate.ts";
import { callsOf, insertInto, isExported, keyText, parse, splice } from "../source.ts";
import type { Verb } from "../verb.ts";

/** The entity with the method: through the life cycle, and the fact on record; behind the last deed. */
export function withMethod(text: string, verb: Verb, life: string): string {
  const { words, aggregate, event, fact } = verb;
  const after = classIn(parse(text), aggregate.kind).members.findLast((member) => tellings(member).length > 0);
  if (!after) throw new CannotAdd(`${aggregate.entity} has no method that records a fact.`);
  const told = fact.payload
    ? `record(this, { name: "${event}", payload: ${fact.payload} });`
    : `this.tell("${event}");`;
  const added = [
    "",
    "",
    `  ${words.verb}(${aggregate.deed ? "" : "_deed: { at: Date }"}): void {`,
    `    this.status = ${life}.next("${words.verb}", this);`,
    `    ${told}`,
    "  }",
  ].join("\n");
  return withImport(splice(text, after.getEnd(), added), life, `./${aggregate.name}.lifecycle.ts`);
}

/** The life cycle with the verb that may be done in no state, behind the deed beside it. */
export function withMove(text: string, { words, aggregate, besideVerb }: Verb): string {
  const moves = callsOf(parse(text), "lifecycle")[0]?.arguments[1];
  if (!moves || !ts.isObjectLiteralExpression(moves))
    throw new CannotAdd(`${aggregate.name}.lifecycle.ts has no lifecycle([…], { … }) with the moves written out.`);
  const after = moves.properties.find(({ name }) => name && keyText(name) === besideVerb);
  return insertInto(text, moves, `${words.verb}: { from: [] }`, after);
}

/** What the life cycle is called: `referralLife`. */
export function lifeIn(text: string, { aggregate }: Verb): string {
  const declared = parse(text)
    .statements.filter(ts.isVariableStatement)
    .filter(isExported)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ initializer }) => initializer && callsOf(initializer, "lifecycle").length > 0);
  if (!declared) throw new CannotAdd(`${aggregate.name}.lifecycle.ts exports no lifecycle([…], { … }).`);
  return declared.name.getText();
}
