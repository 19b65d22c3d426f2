import { CannotAdd } from "./cannot-add.ts";
import { contractOfSteps, NO_SUMMARY, withOperation, withStep } from "./places/contract.ts";
import { deedFileOf, deedStoryOf } from "./places/deed-file.ts";
import { lifeIn, withMethod, withMove } from "./places/entity.ts";
import { factsOf, hears, isTold, withEvent, withNobody, withSilence } from "./places/event.ts";
import { withRoute } from "./places/route.ts";
import { storyOf } from "./places/story.ts";
import { verbFileOf, waysOf } from "./places/verb-file.ts";
import { takenBy } from "./taken.ts";
import { Tree } from "./tree.ts";
import { type Asked, type Verb, verbOf } from "./verb.ts";

/** One of the seven places, or what belongs to it: where it is and what it still needs from somebody who thinks. */
export interface Place {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly needs: string;
}

export interface NewVerb {
  readonly verb: Verb;
  readonly places: readonly Place[];
}

/**
 * Gives a verb its seven places (docs/STYLE.md 1): it compiles, and it can be done by nobody at no time until somebody has
 * said who and when. All edits are made in memory first: a refusal leaves every file as it was.
 * @param root the folder of the repository, or of a copy
 * @param dry only tell what would be done
 * @throws CannotAdd where the verb is there already or one of its places is not
 */
export function newVerb(root: string, asked: Asked, { dry = false }: { dry?: boolean } = {}): NewVerb {
  const tree = new Tree(root);
  const verb = verbOf(tree, asked);
  const taken = takenBy(tree, verb);
  if (taken.length > 0) throw new CannotAdd(`"${verb.words.kebab}" is already there:\n  ${taken.join("\n  ")}`);
  const places = [
    ...declare(tree, verb),
    ...handle(tree, verb),
    ...live(tree, verb),
    permit(tree, verb),
    ...tell(tree, verb),
    ...serve(tree, verb),
  ];
  if (!dry) tree.write();
  return { verb, places };
}

function declare(tree: Tree, verb: Verb): Place[] {
  const { contract } = verb.sibling;
  tree.edit(contract, () => withOperation(tree, verb));
  const declared = placeIn(
    tree,
    "1 contract",
    contract,
    `operationId: "${verb.operationId}"`,
    `the Japanese sentence in place of ${NO_SUMMARY}, a body if it says something, the refusals of its own`,
  );
  if (!verb.aggregate.deed) return [declared];
  const history = contractOfSteps(tree);
  tree.edit(history, (text) => withStep(text, verb));
  const needs = "nothing here; the web app does not compile until step-words.ts has the Japanese for it";
  return [declared, placeIn(tree, "  history", history, `"${verb.words.verb}"`, needs)];
}

function handle(tree: Tree, verb: Verb): Place[] {
  const { aggregate, file, operationId } = verb;
  tree.create(file, aggregate.deed ? deedFileOf(verb) : verbFileOf(verb, waysOf(tree, aggregate)));
  const needs = aggregate.deed
    ? "what the deed needs to know, and what stands in the history"
    : "what the deed needs to know, between may and do";
  return [placeIn(tree, "2 verb", file, `export const ${operationId} =`, needs)];
}

function live(tree: Tree, verb: Verb): Place[] {
  const { aggregate, words } = verb;
  const lifecycle = `${aggregate.folder}/${aggregate.name}.lifecycle.ts`;
  if (!tree.has(lifecycle))
    throw new CannotAdd(`${lifecycle} is not there. A ${aggregate.kind} needs its states first: lifecycle([…], {}).`);
  const life = lifeIn(tree.read(lifecycle), verb);
  tree.edit(aggregate.entity, (text) => withMethod(text, verb, life));
  tree.edit(lifecycle, (text) => withMove(text, verb));
  return [
    placeIn(tree, "3 entity", aggregate.entity, `  ${words.verb}(`, "what changes: whose turn it is, until when"),
    placeIn(
      tree,
      "4 life cycle",
      lifecycle,
      `${words.verb}: { from: [] }`,
      "from which states, to which: now it is never",
    ),
  ];
}

/** Nothing is written here: whoever is not named in a sentence may not. */
function permit(tree: Tree, { aggregate, words }: Verb): Place {
  const sentence = `may("${words.verb}", "${aggregate.kind}", { … })`;
  const file = `services/${aggregate.service}/permissions.ts`;
  return placeIn(tree, "5 permission", file, "sentences((", `the sentence ${sentence}: until then nobody may`);
}

function tell(tree: Tree, verb: Verb): Place[] {
  const facts = factsOf(tree, verb.aggregate.service);
  const key = `"${verb.event}":`;
  tree.edit(facts.file, (text) => withEvent(text, facts, verb));
  const listeners = tree
    .folders("services")
    .map((service) => `services/${service}/subscribers.ts`)
    .filter((file) => tree.has(file) && hears(tree.read(file), verb));
  for (const file of listeners) tree.edit(file, (text) => withSilence(text, verb));
  return [
    placeIn(tree, "6 event", facts.file, key, `what it carries (ids and codes only): now what ${verb.fact.name} does`),
    ...listeners.map((file) => placeIn(tree, "  subscriber", file, key, "who acts on it; [] is a decision")),
    ...address(tree, verb),
  ];
}

function address(tree: Tree, verb: Verb): Place[] {
  const readers = "services/notifications/telling/addressees.ts";
  if (!tree.has(readers) || !isTold(tree.read(readers), verb)) return [];
  tree.edit(readers, (text) => withNobody(text, verb));
  return [placeIn(tree, "  readers", readers, `"${verb.event}":`, "who finds a notice of it; nobody is a decision")];
}

function serve(tree: Tree, verb: Verb): Place[] {
  const routes = `services/${verb.aggregate.service}/routes.ts`;
  tree.edit(routes, (text) => withRoute(text, verb));
  tree.create(verb.story, verb.aggregate.deed ? deedStoryOf(verb) : storyOf(verb));
  return [
    placeIn(tree, "7 route", routes, verb.operationId, "nothing"),
    placeIn(tree, "  test", verb.story, "const UNSAID", "the story; it fails until it is told"),
  ];
}

const placeIn = (tree: Tree, name: string, file: string, words: string, needs: string): Place => ({
  name,
  file,
  line: tree.lineOf(file, words),
  needs,
});
