import { defineEntity, p } from "@mikro-orm/core";
import type {
  CommunityField,
  CommunityIssueId,
  CommunityIssueStatus,
  DeskId,
  MunicipalityId,
} from "@tsunagi/contracts";
import { communityIssueLife } from "./community-issue.lifecycle.ts";

const CommunityIssueSchema = defineEntity({
  name: "CommunityIssue",
  properties: {
    id: p.uuid().primary().$type<CommunityIssueId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    field: p.text().$type<CommunityField>(),
    title: p.text(),
    detail: p.text().nullable(),
    /** YYYY-MM. */
    raisedIn: p.text(),
    status: p.text().$type<CommunityIssueStatus>(),
    progress: p.text().nullable(),
    version: p.integer().version(),
  },
});

/** 地域課題: what the town lacks. It says nothing, to anybody's ear, when it changes: a sound would tell of a sitting. */
export class CommunityIssue extends CommunityIssueSchema.class {
  begin(progress: string): void {
    this.status = communityIssueLife.next("begin", this);
    this.progress = progress;
  }

  settle(progress: string): void {
    this.status = communityIssueLife.next("settle", this);
    this.progress = progress;
  }
}
CommunityIssueSchema.setClass(CommunityIssue);
