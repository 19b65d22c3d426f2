import { describe, expect, it } from "@jest/globals";
import { closeOwner, type EmbeddedPostgres, ensureDatabase, ensureRoles, openOwner } from "../src/index.ts";
import { ask, withHome, withServer } from "./home.ts";

const services = ["directory", "referrals"];

describe("roles", () => {
  it("serve without superuser, without bypassing RLS and without owning anything", () =>
    inTown(async ({ server, roles, owner }) => {
      await ask(owner, "create schema referrals; create table referrals.referral (id int)");
      await closeOwner(server.url());

      const mighty = "rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit";
      expect(
        await ask(
          server.url(),
          `select rolname from pg_roles where rolname like 'tsunagi_%' and rolcanlogin and (${mighty})`,
        ),
      ).toEqual([]);
      expect(
        await ask(server.url("town"), "select distinct tableowner from pg_tables where schemaname = 'referrals'"),
      ).toEqual([{ tableowner: "tsunagi_owner" }]);
      const job = roles.url("tsunagi_referrals_job", "town");
      expect(await ask(job, "select current_user::text as me")).toEqual([{ me: "tsunagi_referrals_job" }]);
      await expect(ask(job, "table referrals.referral")).rejects.toThrow("permission denied");
      await expect(ask(job, "create table public.mine (id int)")).rejects.toThrow("permission denied");
      await expect(ask(job, "create temp table mine (id int)")).rejects.toThrow("permission denied");
      await expect(ask(job, "set role tsunagi_owner")).rejects.toThrow("permission denied");
    }));

  it("lets the owner hand its views to the publisher, who does not bypass RLS", () =>
    inTown(async ({ server, owner }) => {
      await ask(owner, "create schema published; grant create, usage on schema published to tsunagi_publisher");
      await ask(
        owner,
        "create view published.one as select 1 as n; alter view published.one owner to tsunagi_publisher",
      );
      await ask(owner, "create or replace view published.one as select 2 as n");
      expect(
        await ask(server.url(), "select rolbypassrls, rolcanlogin from pg_roles where rolname = 'tsunagi_publisher'"),
      ).toEqual([{ rolbypassrls: false, rolcanlogin: false }]);
      await closeOwner(server.url());
    }));

  it("puts the owner out when it closes", () =>
    inTown(async ({ server, owner }) => {
      const asleep = expect(ask(owner, "select pg_sleep(30)")).rejects.toThrow("terminating connection");
      await untilAsleep(server);
      await closeOwner(server.url());
      await asleep;
      await expect(ask(owner, "select 1")).rejects.toThrow();
      expect(
        await ask(
          server.url(),
          "select 1 from pg_authid where rolname = 'tsunagi_owner' and (rolcanlogin or rolpassword is not null)",
        ),
      ).toEqual([]);
    }));

  it("closes an owner that a killed process left open", () =>
    inTown(async ({ server }) => {
      await closeOwner(server.url());
      await ask(server.url(), "alter role tsunagi_owner login password 'left'");
      await ensureRoles(server.url(), services);
      expect(await ask(server.url(), "select 1 from pg_roles where rolname = 'tsunagi_owner' and rolcanlogin")).toEqual(
        [],
      );
    }));

  it("may be ensured by many at once when they share a seed", () =>
    inTown(async ({ server }) => {
      await closeOwner(server.url());
      const all = await Promise.all(
        [1, 2, 3, 4, 5, 6].map(async (n) => {
          const roles = await ensureRoles(server.url(), services, "shared");
          await ensureDatabase(server.url(), `town_${n % 3}`);
          const owner = await openOwner(server.url(), `town_${n % 3}`);
          await ask(owner, `create schema s${n}`);
          await closeOwner(server.url());
          return ask(roles.url("tsunagi_directory", `town_${n % 3}`), "select 1 as n");
        }),
      );
      expect(all.flat()).toHaveLength(6);
    }));

  it("refuses names that are not ours", () =>
    inTown(async ({ server, roles }) => {
      await expect(ensureRoles(server.url(), ['x"; drop'])).rejects.toThrow("Not a name");
      await expect(ensureRoles(server.url(), ["owner"])).rejects.toThrow("may not be called");
      expect(() => roles.url("tsunagi_owner", "town")).toThrow("does not log in");
    }));
});

async function untilAsleep(server: EmbeddedPostgres): Promise<void> {
  const sleeping = "select 1 from pg_stat_activity where usename = 'tsunagi_owner' and query like 'select pg_sleep%'";
  while ((await ask(server.url(), sleeping)).length === 0) await new Promise((soon) => setTimeout(soon, 20));
}

interface Town {
  server: EmbeddedPostgres;
  roles: Awaited<ReturnType<typeof ensureRoles>>;
  owner: string;
}

/** A server with roles and the database `town`, its owner open. */
function inTown(work: (town: Town) => Promise<void>): Promise<void> {
  return withHome((home) =>
    withServer(home, async (server) => {
      const roles = await ensureRoles(server.url(), services);
      await ensureDatabase(server.url(), "town");
      await work({ server, roles, owner: await openOwner(server.url(), "town") });
    }),
  );
}
