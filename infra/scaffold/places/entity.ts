import ts from "typescript";
import { classIn } from "../aggregate.ts";
import { CannotAdd } from "../cannot-add.ts";
import { withImport } from "../imports.ts";
import { callsOf, insertInto, isExported, parse, splice } from "../source.ts";
import type { Verb } from "../verb.ts";

/** The entity with the method: through the life cycle, and the fact on record; behind the last deed. */
export function withMethod(text: string, verb: Verb, life: string): string {
  const { words, aggregate, event, fact } = verb;
  const after = classIn(parse(text), aggregate.kind).members.findLast((member) => callsOf(member, "record").length > 0);
  if (!after) throw new CannotAdd(`${aggregate.entity} has no method that records a fact.`);
  const recorded = `    record(this, { name: "${event}", payload: ${fact.payload} });`;
  const added = [
    "",
    "",
    `  ${words.verb}(_deed: { at: Date }): void {`,
    `    this.status = ${life}.next("${words.verb}", this);`,
    recorded,
    "  }",
  ].join("\n");
  return withImport(splice(text, after.getEnd(), added), life, `./${aggregate.name}.lifecycle.ts`);
}

/** The life cycle with the verb that may be done in no state. */
export function withMove(text: string, { words, aggregate }: Verb): string {
  const moves = callsOf(parse(text), "lifecycle")[0]?.arguments[1];
  if (!moves || !ts.isObjectLiteralExpression(moves))
    throw new CannotAdd(`${aggregate.name}.lifecycle.ts has no lifecycle([…], { … }) with the moves written out.`);
  return insertInto(text, moves, `${words.verb}: { from: [] }`);
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

/** The history with a word for the verb: `type StepVerb` is a union of literals. */
export function withStepVerb(text: string, { words, aggregate }: Verb): string {
  const union = parse(text)
    .statements.filter(ts.isTypeAliasDeclaration)
    .find(({ name }) => name.text === "StepVerb");
  if (!union) throw new CannotAdd(`${aggregate.folder}/step.ts has no type StepVerb.`);
  return splice(text, union.type.getEnd(), ` | "${words.verb}"`);
}
