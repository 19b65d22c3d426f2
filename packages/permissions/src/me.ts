import type { AgencyId, DeskId, MembershipId, MunicipalityId, Role, SessionId, StaffId } from "@tsunagi/contracts";

/** Whether a role takes part in casework at all; accounts and figures are none. */
export const takesCasework = (role: Role): boolean => ["desk_worker", "supervisor", "coordinator"].includes(role);

/** Who acts: a staff member as one membership, at one desk of one municipality (docs/adr/0003). */
export interface Me {
  readonly sessionId: SessionId;
  readonly staffId: StaffId;
  readonly municipalityId: MunicipalityId;
  readonly membershipId: MembershipId;
  readonly agencyId: AgencyId;
  readonly deskId: DeskId;
  readonly role: Role;
}
