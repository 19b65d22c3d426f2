import type { components } from "@tsunagi/contracts/api";

type Schemas = components["schemas"];

export type Me = Schemas["Me"];
export type Desk = Schemas["Desk"];
export type Identity = Schemas["Identity"];
export type SupportCase = Schemas["SupportCase"];
export type CaseItem = Schemas["CaseItem"];
export type Consent = Schemas["Consent"];
export type NewConsent = Schemas["NewConsent"];
export type NewResident = Schemas["NewResident"];
export type Referral = Schemas["Referral"];
export type ReferralItem = Schemas["ReferralItem"];
export type ReferralStep = Schemas["ReferralStep"];
export type Disclosure = Schemas["Disclosure"];
export type DraftFields = Schemas["RevisedReferral"];
export type Notice = Schemas["Notice"];
export type Problem = Schemas["Problem"];
