import { z } from "zod";

/** Ids are kinds (UUIDv7): a function that wants a `ReferralId` does not compile with an `AgencyId`. */
export const municipalityId = z.uuid().brand<"MunicipalityId">();
export const agencyId = z.uuid().brand<"AgencyId">();
export const deskId = z.uuid().brand<"DeskId">();
export const locationId = z.uuid().brand<"LocationId">();
export const staffId = z.uuid().brand<"StaffId">();
export const membershipId = z.uuid().brand<"MembershipId">();
export const sessionId = z.uuid().brand<"SessionId">();
export const residentId = z.uuid().brand<"ResidentId">();
export const caseId = z.uuid().brand<"CaseId">();
export const consentId = z.uuid().brand<"ConsentId">();
export const grantId = z.uuid().brand<"GrantId">();
export const referralId = z.uuid().brand<"ReferralId">();
export const noticeId = z.uuid().brand<"NoticeId">();
export const eventId = z.uuid().brand<"EventId">();

export type MunicipalityId = z.infer<typeof municipalityId>;
export type AgencyId = z.infer<typeof agencyId>;
export type DeskId = z.infer<typeof deskId>;
export type LocationId = z.infer<typeof locationId>;
export type StaffId = z.infer<typeof staffId>;
export type MembershipId = z.infer<typeof membershipId>;
export type SessionId = z.infer<typeof sessionId>;
export type ResidentId = z.infer<typeof residentId>;
export type CaseId = z.infer<typeof caseId>;
export type ConsentId = z.infer<typeof consentId>;
export type GrantId = z.infer<typeof grantId>;
export type ReferralId = z.infer<typeof referralId>;
export type NoticeId = z.infer<typeof noticeId>;
export type EventId = z.infer<typeof eventId>;
