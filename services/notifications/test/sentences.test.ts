import { describe, expect, it } from "@jest/globals";
import { Actor, type Me } from "@tsunagi/permissions";
import { town } from "@tsunagi/testing/town";
import { Notice } from "../notice/notice.ts";
import { permissions } from "../permissions.ts";

/** The first wall without the second: what the sentences alone say. */
const may = (member: typeof town.tanaka, notice: { deskId: string; staffId: string | null }): boolean => {
  const [post] = member.memberships;
  const me = { staffId: member.id, deskId: post?.deskId, role: post?.role, municipalityId: town.municipality.id };
  const actor = new Actor(me as unknown as Me, permissions, new Date(0));
  const entity = Object.assign(Object.create(Notice.prototype), notice);
  return actor.may("read", entity) && actor.may("readNotice", entity);
};

const { jiritsu, fukushi, soumu } = town.desks;

describe("A notice may be read", () => {
  it.each([
    ["of one's desk by whoever works there", town.kawai, { deskId: jiritsu.id, staffId: null }, true],
    ["for somebody by them", town.tanaka, { deskId: jiritsu.id, staffId: town.tanaka.id }, true],
    ["for somebody by no colleague", town.kawai, { deskId: jiritsu.id, staffId: town.tanaka.id }, false],
    ["for somebody only at that desk", town.tanaka, { deskId: fukushi.id, staffId: town.tanaka.id }, false],
    ["of another desk by nobody", town.tanaka, { deskId: fukushi.id, staffId: null }, false],
    ["for a manager by them", town.yoshioka, { deskId: soumu.id, staffId: town.yoshioka.id }, true],
    ["of a desk by no manager", town.yoshioka, { deskId: soumu.id, staffId: null }, false],
  ] as const)("%s", (_, member, notice, allowed) => {
    expect(may(member, notice)).toBe(allowed);
  });
});
