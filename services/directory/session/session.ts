import { defineEntity, p } from "@mikro-orm/core";
import type { MembershipId, MunicipalityId, SessionId, StaffId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";

const SessionSchema = defineEntity({
  name: "Session",
  properties: {
    id: p.uuid().primary().$type<SessionId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    staffId: p.uuid().$type<StaffId>(),
    membershipId: p.uuid().$type<MembershipId>(),
    tokenHash: p.text(),
    openedAt: p.datetime(),
    seenAt: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

/** A sign-in, until it ends. The token itself is only in the browser; here lies its hash. */
export class Session extends SessionSchema.class {
  /** Says that it has been opened; the row itself is made by the owner function `open_session`. */
  welcome(): void {
    record(this, { name: "session.opened", payload: { sessionId: this.id, staffId: this.staffId } });
  }

  /** Goes on under another membership, and under a new token: what the old one could do ends with it. */
  actAs(membershipId: MembershipId, tokenHash: string): void {
    this.membershipId = membershipId;
    this.tokenHash = tokenHash;
    record(this, { name: "session.switched", payload: { sessionId: this.id, staffId: this.staffId } });
  }

  end(at: Date): void {
    this.endedAt = at;
    record(this, { name: "session.ended", payload: { sessionId: this.id, staffId: this.staffId } });
  }
}
SessionSchema.setClass(Session);
