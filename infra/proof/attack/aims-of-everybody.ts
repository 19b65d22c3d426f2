import { DEMO_PASSWORD } from "@tsunagi/testing/town";
import { works } from "../model/sight.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { isForeign } from "../town/lookups.ts";
import { newCase, newSent, type Scene } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";
import { type Aim, aim, type Shot } from "./aim.ts";

const get = (path: string): Aim =>
  aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path, expect: [200] }),
  );

/** The operations whose answer is everybody's, each cut to who asks, and those about one's own session. */
export function aimsOfEverybody({ of }: Scene): Readonly<Record<string, Aim>> {
  const notice = async (stage: Stage) => {
    const tanaka = playerOf("tanaka");
    const sent = await newSent(stage, {
      of: await newCase(stage, playerOf("kiriyama")),
      to: tanaka.desk,
      categories: ["identity_contact"],
    });
    await stage.settle();
    const { body } = await stage.get(tanaka, "/notices?limit=100");
    const made = body.items.find((item: { referralId: string }) => item.referralId === sent.id);
    return { id: made.id as string, desk: tanaka.desk, municipality: tanaka.municipality };
  };
  const switched = (who: Player) => who.member.memberships[0]?.id;
  return {
    getHealth: get("/health"),
    getContract: get("/openapi.json"),
    getMe: get("/me"),
    listDesks: get("/desks"),
    listStaff: get(`/desks/${of.lead}/staff`),
    listCases: get("/cases"),
    listBases: get("/bases"),
    listReferrals: get("/referrals"),
    listNotices: get("/notices"),
    // A town that has set none has none.
    getStandardConsent: aim(
      async () => undefined,
      (stage, who): Shot => ({
        method: "GET",
        path: "/standard-consent",
        expect: [isForeign(stage, who, [of.lead]) ? 404 : 200],
      }),
    ),
    readNotice: aim(notice, (_, who, target): Shot => {
      const own = works(who, target) && who.desk === target.desk;
      return { method: "POST", path: `/notices/${target.id}/reading`, expect: [own ? 201 : 404] };
    }),
    searchResidents: aim(
      async () => undefined,
      (_, who): Shot => ({
        method: "POST",
        path: "/residents/search",
        body: { text: "マサキ" },
        // Who does no casework finds nobody, or may not search: the rules of sight leave open which.
        expect: works(who, who) ? [200] : [200, 403, 404],
      }),
    ),
    signIn: aim(
      async () => undefined,
      (_, who): Shot => ({
        method: "POST",
        path: "/session",
        body: { login: who.member.login, password: DEMO_PASSWORD },
        expect: [200],
      }),
    ),
    switchMembership: aim(
      async () => undefined,
      (_, who): Shot => ({
        method: "PUT",
        path: "/session/membership",
        body: { membershipId: switched(who) },
        expect: [200],
      }),
    ),
    signOut: aim(
      async () => undefined,
      (): Shot => ({ method: "DELETE", path: "/session", expect: [204] }),
    ),
  };
}
