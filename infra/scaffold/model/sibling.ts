import { CannotAdd } from "../cannot-add.ts";
import { callsOf, parse, stringOf, valueUnder } from "../source.ts";
import type { Tree } from "../tree.ts";
import { camel } from "../words.ts";
import type { Aggregate } from "./aggregate.ts";
import { type Declared, operationsIn } from "./declared.ts";

/** An operation on one record of the same kind: the new one is declared beside it and like it. */
export interface Sibling {
  readonly operationId: string;
  /** packages/contracts/src/referral-course.ts */
  readonly contract: string;
  /** `/referrals/{referralId}` */
  readonly path: string;
  /** `referralId` */
  readonly param: string;
  /** Behind this deed the new one stands, in the contract, the life cycle, the history and the routes. */
  readonly lastDeed: string;
  /** services/referrals/supporting, where it is handled. */
  readonly folder: string;
}

interface Handled {
  readonly id: string;
  readonly folder: string;
}

/**
 * Finds the model of the new operation among those to the same record that are handled in one folder.
 * @param beside a verb to stand next to; without it, where most deeds to the record are
 */
export function siblingOf(tree: Tree, aggregate: Aggregate, beside?: string): Sibling {
  const handled = handledOn(tree, aggregate);
  const named = beside && handled.find(({ id }) => isDeedTo(aggregate, id, camel(beside)));
  if (beside && !named)
    throw new CannotAdd(`"${beside}" is no deed to a ${aggregate.kind} in services/${aggregate.service}.`);
  const folder = named ? named.folder : (mostCommon(handled.map((one) => one.folder)) ?? aggregate.folder);
  const ours = named ? [named] : handled.filter((one) => one.folder === folder);
  const declared = operationsIn(tree).filter(({ id }) => ours.some((one) => one.id === id));
  const contract = declared.find(isOnOne)?.contract;
  const together = declared.filter((one) => one.contract === contract);
  const model = together.findLast(isOnOne);
  if (!model) throw new CannotAdd(`no operation on one ${aggregate.kind} is declared: declare a first one by hand.`);
  const [, noun, param = ""] = model.path.split("/");
  const lastDeed = together.findLast(({ spec }) => stringOf(valueUnder(spec, "method")) !== "get") ?? model;
  const ids = { operationId: model.id, lastDeed: lastDeed.id };
  return { ...ids, contract: model.contract, path: `/${noun}/${param}`, param: param.slice(1, -1), folder };
}

/** What occurs most often; of equals the first. */
export function mostCommon(names: readonly string[]): string | undefined {
  const count = (name: string) => names.filter((one) => one === name).length;
  return [...new Set(names)].sort((a, b) => count(b) - count(a))[0];
}

/** `holdReferral` is `hold` to a Referral, `openCase` is `open` to a SupportCase. */
function isDeedTo({ kind }: Aggregate, id: string, verb: string): boolean {
  const rest = id.slice(verb.length);
  return id.startsWith(verb) && rest !== "" && kind.endsWith(rest);
}

/** Its deeds lie in its own folder; those that share their five moves in any folder of the service. */
function handledOn(tree: Tree, { service, folder, deed }: Aggregate): Handled[] {
  const folders = deed ? tree.folders(`services/${service}`).map((name) => `services/${service}/${name}`) : [folder];
  const makers = deed ? ["deed"] : ["command", "query"];
  return folders.flatMap((one) =>
    tree.files(one).flatMap((file) => handledIn(tree.read(file), makers).map((id) => ({ id, folder: one }))),
  );
}

/** The operations that a file answers. */
function handledIn(text: string, makers: readonly string[]): string[] {
  const source = parse(text);
  return makers.flatMap((maker) => callsOf(source, maker)).flatMap((call) => stringOf(call.arguments[0]) ?? []);
}

/** On one record that exists: `/noun/{id}` and perhaps a noun, with an answer. */
function isOnOne({ spec, path, maker }: Declared): boolean {
  const [, , param = "", ...rest] = path.split("/");
  const answers = maker !== undefined || valueUnder(spec, "response") !== undefined;
  return param.startsWith("{") && !rest.some((part) => part.startsWith("{")) && answers;
}
