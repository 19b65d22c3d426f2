export { type AuditHead, type AuditRow, firstBrokenLink, NO_MUNICIPALITY, putOnRecord, type Touch } from "./audit.ts";
export { type Doorbell, type DoorbellPlace, migrateDoorbell, openDoorbell, type Ring } from "./doorbell.ts";
export { type Aggregate, flush, record } from "./facts.ts";
export { inboxStep, ledgerGrants, ledgerSteps, subscribe } from "./ledger.ts";
export { type Relay, type RelayOptions, startRelay } from "./relay.ts";
export {
  type AfterCommit,
  deliver,
  type Heard,
  type HearingContext,
  type Subscribers,
} from "./subscribers.ts";
