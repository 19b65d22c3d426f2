export { type CaseSeen, type NewReferral, Person, type ReferralSeen, Refused, signIn } from "./person.ts";
