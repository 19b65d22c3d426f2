import { AbilityBuilder, buildMongoQueryMatcher, createMongoAbility, type MongoAbility, subject } from "@casl/ability";
import { rulesToAST } from "@casl/ability/extra";
import { CompoundCondition, type Condition, FieldCondition } from "@ucast/core";
import { $and, $or, and, or } from "@ucast/mongo2js";
import type { Me } from "./me.ts";

export type Ability = MongoAbility<[string, string | object]>;

/** One rule per line: the verb, the kind of record, and what must be true of that record. */
export type May = (verb: string | readonly string[], subject: string, conditions: Conditions) => void;
export type Conditions = { readonly [field: string]: unknown };

/** The rules of a service, compiled for one actor at one moment. */
export type Rules = (me: Me, now: Date) => Ability;

/** A filter for the database; understood by MikroORM. */
export type Where = Record<string, unknown>;

/** Nothing matches: the answer of a list where no sentence speaks. Every table has a municipality. */
const NOTHING: Where = { municipalityId: { $in: [] } };

const FORBIDDEN_OPERATORS = ["$ne", "$nin", "$not", "$nor", "$exists"];
// CASL's default matcher has no $or and $and: "$or" would silently become a FIELD of that name, false for every object.
const conditionsMatcher = buildMongoQueryMatcher({ $and, $or }, { and, or });

/**
 * Compiles sentences into rules. Only `can` exists: no inverted rules, no negations (a missing value passes `$ne`),
 * no rule without conditions. The check (`Actor.may`) and the list (`Actor.where`) are the same rule.
 */
export function sentences(write: (me: Me, may: May, now: Date) => void): Rules {
  return (me, now) => {
    const { can, build } = new AbilityBuilder<Ability>(createMongoAbility);
    const may: May = (verbs, kind, conditions) => {
      refuseNegations(conditions);
      for (const verb of [verbs].flat()) can(verb, kind, conditions as never);
    };
    write(me, may, now);
    return build({ conditionsMatcher });
  };
}

/** An entity as the rules see it: its kind and its values, with loaded collections as arrays, its own and its relations'. */
export function facts(entity: object): object {
  return subject(entity.constructor.name, valuesOf(entity) as never);
}

function valuesOf(entity: object): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entity)) {
    if (isCollection(value)) Object.defineProperty(values, key, { get: () => itemsOf(key, value), enumerable: true });
    else if (isRelated(value)) Object.defineProperty(values, key, { get: () => valuesOf(value), enumerable: true });
    else values[key] = value;
  }
  return values;
}

/** The rules that guard one record, as a filter over many. An operator this does not know fails closed. */
export function whereOf(ability: Ability, verb: string, kind: string, among?: Where): Where {
  const ast = rulesToAST(ability, verb, kind);
  return ast === null ? NOTHING : filterOf(ast, among);
}

function filterOf(condition: Condition, among: Where | undefined): Where {
  if (condition instanceof CompoundCondition) {
    const parts = (condition.value as Condition[]).map((part) => filterOf(part, among));
    if (parts.length === 0) throw new Error("a rule without conditions would open everything");
    if (condition.operator === "and") return { $and: parts };
    if (condition.operator === "or") return { $or: parts };
  }
  if (condition instanceof FieldCondition && !condition.field.startsWith("$")) {
    return nest(condition.field, leafOf(condition.operator, condition.value, among));
  }
  throw new Error(`the list filter does not know the operator ${condition.operator}`);
}

function leafOf(operator: string, value: unknown, among: Where | undefined): unknown {
  switch (operator) {
    case "eq":
      return value;
    case "in":
    case "gt":
    case "gte":
    case "lt":
    case "lte":
      return { [`$${operator}`]: value };
    case "all":
      return { $contains: value };
    case "elemMatch": {
      const sought = filterOf(value as Condition, among);
      return { $some: among ? { $and: [sought, among] } : sought };
    }
    default:
      throw new Error(`the list filter does not know the operator ${operator}`);
  }
}

const nest = (path: string, leaf: unknown): Where =>
  path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), leaf) as Where;

function refuseNegations(conditions: unknown): void {
  if (typeof conditions !== "object" || conditions === null || conditions instanceof Date) return;
  for (const [key, value] of Object.entries(conditions)) {
    if (FORBIDDEN_OPERATORS.includes(key)) throw new Error(`a sentence may not use ${key}: say what is allowed`);
    refuseNegations(value);
  }
}

interface LoadedCollection {
  isInitialized(): boolean;
  getItems(): object[];
}

const isCollection = (value: unknown): value is LoadedCollection =>
  typeof value === "object" && value !== null && "getItems" in value && "isInitialized" in value;

/** Another record that this one belongs to. Looked into only when a rule asks: records point at each other in circles. */
const isRelated = (value: unknown): value is object => typeof value === "object" && value !== null && "__meta" in value;

function itemsOf(key: string, collection: LoadedCollection): object[] {
  // An unloaded collection looks empty; judging by it would refuse or allow by accident.
  if (!collection.isInitialized()) throw new Error(`${key} must be loaded before it is judged`);
  return collection.getItems().map((item) => ({ ...item }));
}
