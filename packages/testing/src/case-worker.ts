import type { Category } from "@tsunagi/contracts";
import type { components } from "@tsunagi/contracts/api";
import { DeskKeeper } from "./desk-keeper.ts";
import type { TownMember } from "./town/staff.ts";

type Schemas = components["schemas"];
export type CaseSeen = Schemas["SupportCase"];
type RecordSeen = Schemas["Record"];

/** What somebody does with residents and cases. */
export class CaseWorker extends DeskKeeper {
  registers(resident: Partial<Schemas["NewResident"]> = {}): Promise<Schemas["Resident"]> {
    const body = { name: "佐久間 トメ", kana: "サクマ トメ", birthDate: "1942-03-02", ...resident };
    return this.done(this.api.POST("/api/residents", { params: this.once(), body }));
  }

  async opensCase(
    of: { resident?: Partial<Schemas["NewResident"]>; information?: Schemas["NewCase"]["information"] } = {},
  ): Promise<CaseSeen> {
    const resident = await this.registers(of.resident);
    const body = { residentId: resident.id, information: of.information ?? [] };
    return this.done(this.api.POST("/api/cases", { params: this.once(), body }));
  }

  seesCase(supportCase: { id: string }): Promise<CaseSeen> {
    return this.done(this.api.GET("/api/cases/{caseId}", { params: { path: { caseId: supportCase.id } } }));
  }

  recordsConsent(
    supportCase: { id: string },
    to: readonly { id: string }[],
    consent: Partial<Schemas["NewConsent"]> = {},
  ): Promise<CaseSeen> {
    const body = {
      method: "written" as const,
      purpose: "支援に必要な機関との情報共有のため",
      categories: ["identity_contact", "income_assets_debts", "life_history"] as Category[],
      recipientDeskIds: to.map(({ id }) => id),
      until: null,
      ...consent,
    };
    const params = { ...this.once(), path: { caseId: supportCase.id } };
    return this.done(this.api.POST("/api/cases/{caseId}/consents", { params, body }));
  }

  writesRecord(supportCase: { id: string }, record: Partial<Schemas["NewRecord"]> = {}): Promise<RecordSeen> {
    const body = {
      occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
      method: "visit" as const,
      audience: "shared" as const,
      parts: [{ kind: "fact" as const, category: "life_history" as const, body: "訪問。玄関先で話ができた。" }],
      ...record,
    };
    const params = { ...this.once(), path: { caseId: supportCase.id } };
    return this.done(this.api.POST("/api/cases/{caseId}/records", { params, body }));
  }

  records(
    supportCase: { id: string },
    query: { cursor?: string; limit?: number } = {},
  ): Promise<Schemas["RecordPage"]> {
    const params = { path: { caseId: supportCase.id }, query: { limit: 100, ...query } };
    return this.done(this.api.GET("/api/cases/{caseId}/records", { params }));
  }

  async audience(supportCase: { id: string }): Promise<Schemas["AudienceDesk"][]> {
    const params = { path: { caseId: supportCase.id } };
    return (await this.done(this.api.GET("/api/cases/{caseId}/audience", { params }))).items;
  }

  /** この人になって見る. */
  seesAs(supportCase: { id: string }, member: TownMember, post = 0): Promise<Schemas["SightOfAnother"]> {
    const body = { staffId: member.id, deskId: member.memberships[post]?.deskId as string };
    return this.done(
      this.api.POST("/api/cases/{caseId}/sight", { params: { path: { caseId: supportCase.id } }, body }),
    );
  }

  /** @param version of the category; 0 where nothing is known yet */
  revisesInformation(
    supportCase: { id: string },
    category: Exclude<Category, "identity_contact">,
    body: string,
    version: number,
  ): Promise<CaseSeen> {
    const params = { header: { "If-Match": `"${version}"` }, path: { caseId: supportCase.id, category } };
    return this.done(this.api.PUT("/api/cases/{caseId}/information/{category}", { params, body: { body } }));
  }

  residentOf(resident: { id: string }): Promise<Schemas["Resident"]> {
    const params = { path: { residentId: resident.id } };
    return this.done(this.api.GET("/api/residents/{residentId}", { params }));
  }

  /** Writes the person down anew, with these changes. */
  revisesResident(
    { id, version, actions: _actions, neighbourhood: _follows, ...known }: Schemas["Resident"],
    changes: Partial<Schemas["RevisedResident"]>,
  ): Promise<Schemas["Resident"]> {
    const written = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
    const body = { ...written, name: known.name, kana: known.kana, birthDate: known.birthDate, ...changes };
    const params = { header: { "If-Match": `"${version}"` }, path: { residentId: id } };
    return this.done(this.api.PUT("/api/residents/{residentId}", { params, body }));
  }

  addsToHousehold(supportCase: { id: string }, member: Schemas["NewHouseholdMember"]): Promise<CaseSeen> {
    const params = { ...this.once(), path: { caseId: supportCase.id } };
    return this.done(this.api.POST("/api/cases/{caseId}/household-members", { params, body: member }));
  }

  leavesHousehold(supportCase: { id: string }, member: { id: string }): Promise<CaseSeen> {
    const params = { ...this.once(), path: { caseId: supportCase.id, memberId: member.id } };
    return this.done(this.api.POST("/api/cases/{caseId}/household-members/{memberId}/leaving", { params }));
  }

  searches(text: string, page: { cursor?: string; limit?: number } = {}): Promise<Schemas["ResidentFoundPage"]> {
    return this.done(this.api.POST("/api/residents/search", { body: { text, limit: 20, ...page } }));
  }
}
