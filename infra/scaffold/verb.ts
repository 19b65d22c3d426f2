import { type Aggregate, aggregateOf, type Fact, factOf } from "./model/aggregate.ts";
import { mostCommon, type Sibling, siblingOf } from "./model/sibling.ts";
import type { Tree } from "./tree.ts";
import { capital, type Words, wordsOf } from "./words.ts";

/** What is asked for on the command line. */
export interface Asked {
  readonly service: string;
  readonly verb: string;
  readonly aggregate?: string | undefined;
  /** A deed to the same record, next to which it stands. */
  readonly beside?: string | undefined;
  readonly noun?: string | undefined;
  readonly past?: string | undefined;
}

/** A verb of an aggregate, with its names in all seven places. */
export interface Verb {
  readonly words: Words;
  readonly aggregate: Aggregate;
  readonly sibling: Sibling;
  /** The fact after which the new one is made. */
  readonly fact: Fact;
  /** `holdReferral`: operation, handler, route. */
  readonly operationId: string;
  /** `/referrals/{referralId}/holding` */
  readonly path: string;
  /** `referral.held` */
  readonly event: string;
  /** The verb of the deed behind which it stands: `report`. */
  readonly besideVerb: string;
  readonly file: string;
  readonly story: string;
}

/** Puts the verb together from what was asked and what is there. */
export function verbOf(tree: Tree, asked: Asked): Verb {
  const words = wordsOf(asked.verb, asked);
  const aggregate = aggregateOf(tree, asked.service, asked.aggregate);
  const sibling = siblingOf(tree, aggregate, asked.beside);
  const fact = factOf(tree, aggregate);
  const short = sibling.param.replace(/Id$/, "");
  const name = `${words.kebab}-${short.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return {
    words,
    aggregate,
    sibling,
    fact,
    operationId: words.verb + capital(short),
    path: `${sibling.path}/${words.noun}`,
    event: `${fact.name.split(".")[0]}.${words.past}`,
    besideVerb: sibling.lastDeed.slice(0, -short.length),
    file: `${sibling.folder}/${name}.ts`,
    story: `${testsOf(tree, aggregate.service, sibling.folder)}/${name}.test.ts`,
  };
}

/** Where most deeds of the folder have their stories. */
function testsOf(tree: Tree, service: string, folder: string): string {
  const tests = `services/${service}/test`;
  const places = [tests, ...tree.folders(tests).map((name) => `${tests}/${name}`)];
  const stories = tree.files(folder).map((file) => file.split("/").at(-1)?.replace(/\.ts$/, ".test.ts"));
  return mostCommon(stories.flatMap((story) => places.filter((place) => tree.has(`${place}/${story}`)))) ?? tests;
}
