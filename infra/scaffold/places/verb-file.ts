import ts from "typescript";
import { CannotAdd } from "../cannot-add.ts";
import { importLines } from "../imports.ts";
import type { Aggregate } from "../model/aggregate.ts";
import { isExported, parse } from "../source.ts";
import type { Tree } from "../tree.ts";
import type { Verb } from "../verb.ts";
import { capital } from "../words.ts";

/** How the record is got and shown in its folder. */
export interface Ways {
  /** `getReferral` of the store. */
  readonly get: string;
  /** `viewReferral` of the view, its parameters, and whether it shows one or many. */
  readonly view: { readonly name: string; readonly params: readonly string[]; readonly many: boolean };
  /** `showReferral` of again.ts, where there is one. */
  readonly again: string | undefined;
}

/** Looks up how this aggregate is got and shown. */
export function waysOf(tree: Tree, aggregate: Aggregate): Ways {
  const file = (kind: string) => `${aggregate.folder}/${aggregate.name}.${kind}.ts`;
  const get = functionsIn(tree.read(file("store"))).find(
    ({ name, returns }) => name.startsWith("get") && returns === `Promise<${aggregate.kind}>`,
  );
  if (!get) throw new CannotAdd(`${file("store")} exports no get…(em, actor, id) that answers one ${aggregate.kind}.`);
  const views = functionsIn(tree.read(file("view"))).flatMap((one) => viewOf(one, aggregate.kind));
  const view = views.find(({ many }) => !many) ?? views[0];
  if (!view) throw new CannotAdd(`${file("view")} exports no view…(em, actor, ${aggregate.variable}).`);
  const again = `${aggregate.folder}/again.ts`;
  const show = tree.has(again) ? functionsIn(tree.read(again)).find(({ name }) => name.startsWith("show")) : undefined;
  return { get: get.name, view, again: show?.name };
}

/** The handler: get, may, do, flush, show. */
export function verbFileOf(verb: Verb, ways: Ways): string {
  const { words, aggregate, sibling, operationId } = verb;
  const one = aggregate.variable;
  const { again, answer } = answersOf(verb, ways);
  return `${importsOf(verb, ways)}
export const ${operationId} = command(
  "${operationId}",
  async ({ actor, em, params, now, unchanged, flush }) => {
    const ${one} = unchanged(await ${ways.get}(em, actor, params.${sibling.param}));
    actor.must("${words.verb}", ${one});
    ${one}.${words.verb}({ at: now });
    await flush();
    return ${answer};
  },
  ${again},
);
${isLocal(ways) ? showLocally(verb, ways) : ""}`;
}

/** Only a view of many and no again.ts: the one is picked out in a function of its own. */
const isLocal = ({ again, view }: Ways): boolean => again === undefined && view.many;

function answersOf({ aggregate, sibling }: Verb, ways: Ways): { again: string; answer: string } {
  const show = ways.again ?? "show";
  if (ways.view.many) return { again: show, answer: `${show}({ em, actor }, ${aggregate.variable}.id)` };
  const loaded = `await ${ways.get}(em, actor, id as ${capital(sibling.param)})`;
  return {
    again: ways.again ?? `async ({ actor, em }, id) => ${shown(ways, loaded)}`,
    answer: shown(ways, aggregate.variable),
  };
}

const shown = ({ view }: Ways, record: string): string =>
  `${view.name}(${view.params.map((param) => (["em", "actor"].includes(param) ? param : record)).join(", ")})`;

const showLocally = ({ sibling }: Verb, ways: Ways): string => `
async function show({ em, actor }: { em: Em; actor: Actor }, id: string) {
  const [view] = await ${shown(ways, `[await ${ways.get}(em, actor, id as ${capital(sibling.param)})]`)};
  if (!view) throw new Refusal(problems.notFound);
  return view;
}
`;

function importsOf({ aggregate, sibling }: Verb, ways: Ways): string {
  const local = isLocal(ways);
  const id = `type ${capital(sibling.param)}`;
  return importLines({
    ...(ways.again === undefined && { "@tsunagi/contracts": local ? [id, "problems"] : [id] }),
    ...(local && { "@tsunagi/database": ["type Em"], "@tsunagi/permissions": ["type Actor", "Refusal"] }),
    "@tsunagi/http": ["command"],
    ...(ways.again && { "./again.ts": [ways.again] }),
    [`./${aggregate.name}.store.ts`]: [ways.get],
    ...(!(ways.again && ways.view.many) && { [`./${aggregate.name}.view.ts`]: [ways.view.name] }),
  });
}

interface Exported {
  readonly name: string;
  readonly params: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
}

/** The exported functions of a file, however they are written. */
function functionsIn(text: string): Exported[] {
  return parse(text)
    .statements.filter(isExported)
    .flatMap((statement) => {
      if (ts.isFunctionDeclaration(statement)) return [exportedOf(statement.name, statement)];
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer && ts.isArrowFunction(initializer) ? [exportedOf(name, initializer)] : [],
      );
    });
}

const exportedOf = (name: ts.Node | undefined, { parameters, type }: ts.SignatureDeclaration): Exported => ({
  name: name?.getText() ?? "",
  params: parameters.map((param) => ({ name: param.name.getText(), type: param.type?.getText() ?? "" })),
  returns: type?.getText() ?? "",
});

/** A view shows the record to somebody: it takes em and actor and the record, and nothing else. */
function viewOf({ name, params }: Exported, kind: string): Ways["view"][] {
  const others = params.filter((param) => !["em", "actor"].includes(param.name));
  const [record] = others;
  const many = record?.type === `readonly ${kind}[]`;
  if (!name.startsWith("view") || others.length !== 1 || !params.some((param) => param.name === "actor")) return [];
  return many || record?.type === kind ? [{ name, params: params.map((param) => param.name), many }] : [];
}
