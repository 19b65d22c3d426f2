export type { MemberSeen } from "./account-keeper.ts";
export { bodyOf, problemOf } from "./answers.ts";
export type { CaseSeen } from "./case-worker.ts";
export type { ChronologyEntrySeen, OpinionSeen } from "./chronicler.ts";
export type {
  AgendaItemSeen,
  ConferenceSeen,
  MinuteSeen,
  TaskSeen,
} from "./conference-goer.ts";
export type { DatePollSeen, DateQuestionSeen } from "./date-finder.ts";
export { eventually } from "./eventually.ts";
export { Refused, signIn } from "./front-door.ts";
export type { GuestSeen } from "./guest-host.ts";
export { type House, openHouse } from "./house.ts";
export type { CommunityIssueSeen, InformationRequestSeen } from "./information-asker.ts";
export { type NewReferral, Person, type ReferralSeen } from "./person.ts";
export type { QuestionnaireSeen } from "./questionnaire-signer.ts";
export type { RecordSeen } from "./record-keeper.ts";
export { type OwnRedis, openRedis } from "./redis.ts";
export type { ReleaseSeen } from "./releaser.ts";
export { TEMPLATE, TEST_SEED } from "./template.ts";
export { Visitor } from "./visitor.ts";
