export { Actor, actionsOf } from "./actor.ts";
export { type Lifecycle, type Living, lifecycle, type Move } from "./lifecycle.ts";
export { type Me, takesCasework } from "./me.ts";
export { Refusal, type RefusalDetail } from "./refusal.ts";
export { type Conditions, type May, type Rules, sentences, type Where } from "./sentences.ts";
