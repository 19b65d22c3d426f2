import ts from "typescript";
import { all, callsOf, isExported, parse, stringOf, valueUnder } from "../source.ts";
import type { Tree } from "../tree.ts";

/** A function that declares operations of one kind, and says for them what they have in common. */
export interface Maker {
  /** `act` */
  readonly name: string;
  /** `./referral-act.ts` */
  readonly from: string;
  /** `/referrals/{referralId}/` */
  readonly base: string;
}

/** One operation of a contract. */
export interface Declared {
  readonly id: string;
  /** packages/contracts/src/referral-course.ts */
  readonly contract: string;
  readonly call: ts.CallExpression;
  readonly spec: ts.Expression;
  readonly path: string;
  readonly maker: Maker | undefined;
}

const CONTRACTS = "packages/contracts/src";

/** The contracts, one path per file. */
export const contractFiles = (tree: Tree): string[] => tree.files(CONTRACTS);

/** The operations of all contracts, as `operation({ … })` or by a maker such as `act({ … })`, file by file in their order. */
export function operationsIn(tree: Tree): Declared[] {
  const sources = contractFiles(tree).map((contract) => ({ contract, source: parse(tree.read(contract)) }));
  const makers = sources.flatMap(({ contract, source }) => makersIn(source, contract));
  return sources.flatMap(({ contract, source }) => declaredIn(source, contract, makers));
}

/** Every exported `const act = (deed) => operation({ …, path: `/referrals/{referralId}/${deed.path}` })`. */
const makersIn = (source: ts.SourceFile, contract: string): Maker[] =>
  source.statements
    .filter(ts.isVariableStatement)
    .filter(isExported)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => {
      if (!initializer || !ts.isArrowFunction(initializer)) return [];
      const path = valueUnder(callsOf(initializer, "operation")[0]?.arguments[0], "path");
      if (!path || !ts.isTemplateExpression(path)) return [];
      return [{ name: name.getText(), from: `./${contract.split("/").at(-1)}`, base: path.head.text }];
    });

function declaredIn(source: ts.SourceFile, contract: string, makers: readonly Maker[]): Declared[] {
  return all(source, ts.isCallExpression).flatMap((call) => {
    const name = call.expression.getText();
    const maker = makers.find((one) => one.name === name);
    if (!maker && name !== "operation") return [];
    const spec = call.arguments[0];
    const id = stringOf(valueUnder(spec, "operationId"));
    const path = (maker?.base ?? "") + (stringOf(valueUnder(spec, "path")) ?? "");
    return spec && id ? [{ id, contract, call, spec, path, maker }] : [];
  });
}
