export { bodyOf, problemOf } from "./answers.ts";
export { eventually } from "./eventually.ts";
export { type House, openHouse } from "./house.ts";
export { type CaseSeen, type NewReferral, Person, type ReferralSeen, Refused, signIn } from "./person.ts";
export { TEMPLATE, TEST_SEED } from "./template.ts";
