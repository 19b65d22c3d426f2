import { problems } from "@tsunagi/contracts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Me } from "./me.ts";
import { Refusal } from "./refusal.ts";
import { type Ability, facts, type Rules, type Where, whereOf } from "./sentences.ts";

/** The actor of one request: who they are, and what the sentences of one service let them do at this moment. */
export class Actor {
  readonly me: Me;
  readonly #ability: Ability;
  readonly #now: Date;

  constructor(me: Me, rules: Rules, now: Date) {
    this.me = me;
    this.#now = now;
    this.#ability = rules(me, now);
  }

  /** Whether the rule lets the actor do this literal deed to this loaded entity. Never asked of a bare type. */
  may(verb: string, entity: object): boolean {
    return this.#ability.can(verb, facts(entity));
  }

  /** Like `may`, refusing with 403. */
  must(verb: string, entity: object): void {
    if (!this.may(verb, entity)) throw new Refusal(problems.forbidden);
  }

  /** Which of these deeds `may` allows, in their order. What the record says is gathered once, and only where a rule asks. */
  deeds<V extends string>(verbs: readonly V[], entity: object): V[] {
    const spoken = verbs.filter((verb) => this.ever(verb, entity.constructor.name));
    if (spoken.length === 0) return [];
    const known = facts(entity);
    return spoken.filter((verb) => this.#ability.can(verb, known));
  }

  /** Whether any sentence speaks of this deed at all: decides between "not yours to do" and an empty list. */
  ever(verb: string, subject: string): boolean {
    return this.#ability.rulesFor(verb, subject).length > 0;
  }

  /**
   * The same rule as a filter for lists: what `may` would allow, and nothing else.
   * @param among what holds of all that a sentence looks for in a collection, where the question is about one record:
   * behind an "or" PostgreSQL otherwise gathers first what there is of it anywhere
   */
  where(verb: string, subject: string, among?: Where): Where {
    return whereOf(this.#ability, verb, subject, among);
  }

  /** Every deed and kind of record that the sentences speak of: what a permission matrix has to show. */
  get spokenOf(): readonly { readonly verb: string; readonly subject: string }[] {
    return this.#ability.rules.flatMap(({ action, subject }) =>
      [action].flat().flatMap((verb) => [subject].flat().map((kind) => ({ verb, subject: kind as string }))),
    );
  }

  /** The moment at which this actor was judged. */
  get now(): Date {
    return this.#now;
  }
}

/**
 * What this actor may do to this record now: who (the sentences) and when (the life cycle) together. Views carry it,
 * and the screens have no rules of their own.
 */
export function actionsOf<S extends string, V extends string>(
  actor: Actor,
  life: Lifecycle<S, V>,
  entity: object & { readonly status: S },
): V[] {
  const now = (Object.keys(life.moves) as V[]).filter((verb) => life.allows(verb, entity));
  return actor.deeds(now, entity);
}
