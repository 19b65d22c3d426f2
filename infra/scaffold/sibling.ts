import type ts from "typescript";
import type { Aggregate } from "./aggregate.ts";
import { CannotAdd } from "./cannot-add.ts";
import { callsOf, parse, stringOf, valueUnder } from "./source.ts";
import type { Tree } from "./tree.ts";

/** An operation on one record of the same kind: the new one is declared beside it and like it. */
export interface Sibling {
  readonly operationId: string;
  /** packages/contracts/src/referrals.ts */
  readonly contract: string;
  /** `/referrals/{referralId}` */
  readonly path: string;
  /** `referralId` */
  readonly param: string;
  /** Behind this deed the new one stands, in the contract and in the routes. */
  readonly lastDeed: string;
}

/** One `operation({ … })` of a contract. */
export interface Declared {
  readonly id: string;
  readonly call: ts.CallExpression;
  readonly spec: ts.Expression;
}

const CONTRACTS = "packages/contracts/src";

/** The contracts, one path per file. */
export const contractFiles = (tree: Tree): string[] => tree.files(CONTRACTS);

/** Finds the model of the new operation among those whose handlers lie in the aggregate's folder. */
export function siblingOf(tree: Tree, aggregate: Aggregate): Sibling {
  const ours = tree.files(aggregate.folder).flatMap((file) => handledIn(tree.read(file)));
  for (const contract of contractFiles(tree)) {
    const declared = operationsIn(tree.read(contract)).filter(({ id }) => ours.includes(id));
    const model = declared.findLast(({ spec }) => isOnOne(spec));
    if (!model) continue;
    const [, noun, param = ""] = pathOf(model.spec).split("/");
    const lastDeed = declared.findLast(({ spec }) => stringOf(valueUnder(spec, "method")) !== "get") ?? model;
    return {
      operationId: model.id,
      contract,
      path: `/${noun}/${param}`,
      param: param.slice(1, -1),
      lastDeed: lastDeed.id,
    };
  }
  throw new CannotAdd(
    `no operation on one ${aggregate.kind} is declared in ${CONTRACTS}: declare a first one by hand.`,
  );
}

/** The operations that a contract declares. */
export function operationsIn(text: string): Declared[] {
  return callsOf(parse(text), "operation").flatMap((call) => {
    const spec = call.arguments[0];
    const id = stringOf(valueUnder(spec, "operationId"));
    return spec && id ? [{ id, call, spec }] : [];
  });
}

export const pathOf = (spec: ts.Expression): string => stringOf(valueUnder(spec, "path")) ?? "";

/** The operations that a file answers. */
function handledIn(text: string): string[] {
  const source = parse(text);
  return [...callsOf(source, "command"), ...callsOf(source, "query")].flatMap((call) => {
    const id = stringOf(call.arguments[0]);
    return id ? [id] : [];
  });
}

/** On one record that exists: `/noun/{id}` and perhaps a noun, with an answer. */
function isOnOne(spec: ts.Expression): boolean {
  const [, , param = "", ...rest] = pathOf(spec).split("/");
  return param.startsWith("{") && !rest.some((part) => part.startsWith("{")) && !!valueUnder(spec, "response");
}
