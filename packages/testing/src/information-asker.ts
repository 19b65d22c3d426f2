import type { components } from "@tsunagi/contracts/api";
import { ConferenceGoer, HOUR, type Versioned } from "./conference-goer.ts";

type Schemas = components["schemas"];
export type InformationRequestSeen = Schemas["InformationRequest"];

export type CommunityIssueSeen = Schemas["CommunityIssue"];

/** What somebody does about a 照会, and about what the town lacks. */
export class InformationAsker extends ConferenceGoer {
  requestsInformation(
    item: { id: string },
    desk: { id: string },
    changes: Partial<Schemas["NewInformationRequest"]> = {},
  ): Promise<InformationRequestSeen> {
    const answerBy = new Date(Date.now() + 7 * 24 * HOUR).toISOString().slice(0, 10);
    const body = { deskId: desk.id, person: "沢渡 一郎", ask: "関わりの有無と時期", answerBy, ...changes };
    const params = { ...this.once(), path: { agendaItemId: item.id } };
    return this.done(this.api.POST("/api/agenda-items/{agendaItemId}/information-requests", { params, body }));
  }

  async informationRequests(
    side: "received" | "made" = "received",
    agendaItemId?: string,
  ): Promise<InformationRequestSeen[]> {
    const params = { query: { side, limit: 100, ...(agendaItemId && { agendaItemId }) } };
    return (await this.done(this.api.GET("/api/information-requests", { params }))).items;
  }

  seesInformationRequest({ id }: { id: string }): Promise<InformationRequestSeen> {
    const params = { path: { informationRequestId: id } };
    return this.done(this.api.GET("/api/information-requests/{informationRequestId}", { params }));
  }

  /** A deed without a body to a 照会. */
  toInformationRequest(request: Versioned, noun: "pledge" | "withdrawal"): Promise<InformationRequestSeen> {
    const path = `/api/information-requests/{informationRequestId}/${noun}` as const;
    const params = this.asSeen(request, { informationRequestId: request.id });
    return this.done(this.api.POST(path as "/api/information-requests/{informationRequestId}/withdrawal", { params }));
  }

  answersRequest(
    request: Versioned,
    body: Schemas["InformationAnswer"] = { involvement: "none" },
  ): Promise<InformationRequestSeen> {
    const params = this.asSeen(request, { informationRequestId: request.id });
    return this.done(this.api.POST("/api/information-requests/{informationRequestId}/answer", { params, body }));
  }

  raisesIssue(
    minute: { id: string },
    body: Schemas["NewCommunityIssue"] = { field: "place", title: "平日の昼に、歩いて行ける居場所がない" },
  ): Promise<CommunityIssueSeen> {
    const params = { ...this.once(), path: { minuteId: minute.id } };
    return this.done(this.api.POST("/api/minutes/{minuteId}/community-issues", { params, body }));
  }

  async communityIssues(): Promise<CommunityIssueSeen[]> {
    return (await this.done(this.api.GET("/api/community-issues", { params: { query: { limit: 100 } } }))).items;
  }

  /** Says how it goes, or that it is solved. */
  toIssue(issue: Versioned, noun: "beginning" | "settlement", progress: string): Promise<CommunityIssueSeen> {
    const params = this.asSeen(issue, { communityIssueId: issue.id });
    return this.done(this.api.POST(`/api/community-issues/{communityIssueId}/${noun}`, { params, body: { progress } }));
  }
}
