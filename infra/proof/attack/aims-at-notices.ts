import { works } from "../model/sight.ts";
import { playerOf } from "../town/actors.ts";
import { newCase, newSent, type Scene } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";
import { type Aim, aim, type Shot } from "./aim.ts";

const own = (method: string, path: string, body?: object): Aim =>
  aim(
    async () => undefined,
    (): Shot => ({
      method,
      path,
      ...(body && { body }),
      expect: [method === "DELETE" && path === "/calendar" ? 204 : 200],
    }),
  );

/** How somebody is told, which is everybody's own; that a desk was told of a つなぎ; a calendar, whose address is the key. */
export function aimsAtNotices({ of }: Scene): Readonly<Record<string, Aim>> {
  const [kiriyama, tanaka] = [playerOf("kiriyama"), playerOf("tanaka")];
  const told = async (stage: Stage) => {
    const sent = await newSent(stage, {
      of: await newCase(stage, kiriyama),
      to: tanaka.desk,
      categories: ["identity_contact"],
    });
    await stage.settle();
    return { id: sent.id, municipality: tanaka.municipality };
  };
  const code = async (stage: Stage) => {
    await stage.house.behind.query(
      "update notifications.mail_address set pending = null, code = null, code_until = null",
    );
    await stage.house.behind.query(
      `insert into notifications.mail_address (staff_id, municipality_id, pending, code, code_until)
       values ($1, $2, 'k@example.jp', '123456', now() + interval '1 hour')
       on conflict (staff_id) do update set pending = excluded.pending, code = excluded.code,
         code_until = excluded.code_until, tries = 0`,
      [kiriyama.staff, kiriyama.municipality],
    );
  };
  return {
    readNotices: own("PUT", "/notices/reading", { until: "2026-01-01T00:00:00Z" }),
    getNoticeSettings: own("GET", "/notice-settings"),
    reviseNoticeSettings: aim(
      async () => undefined,
      async (stage, who): Promise<Shot> => ({
        method: "PUT",
        path: "/notice-settings",
        body: { mail: [], digest: ["results"], quiet: null, quietOnClosedDays: true },
        version: `"${(await stage.get(who, "/notice-settings")).body.version}"`,
        expect: [200],
      }),
    ),
    enterMailAddress: own("PUT", "/mail-address", { address: "somebody@example.jp" }),
    confirmMailAddress: aim(
      code,
      (_, who): Shot => ({
        method: "PUT",
        path: "/mail-address/confirmation",
        body: { code: "123456" },
        expect: [who.staff === kiriyama.staff ? 200 : 409],
      }),
    ),
    removeMailAddress: own("DELETE", "/mail-address"),
    renewCalendar: own("PUT", "/calendar", { contents: "desk" }),
    stopCalendar: own("DELETE", "/calendar"),
    getCalendar: aim(
      async (stage) =>
        (await stage.ask(kiriyama, "PUT", "/calendar", { body: { contents: "own" } })).body.path as string,
      (_, _who, path): Shot => ({ method: "GET", path: path.replace("/api", ""), expect: [200] }),
    ),
    listSendings: aim(told, (_, who, target): Shot => {
      const party = works(who, target) && [tanaka.desk, of.lead].includes(who.desk);
      return { method: "GET", path: `/sendings?referralId=${target.id}`, expect: [party ? 200 : 404] };
    }),
  };
}
