import { scanBytes } from "../compare/bytes.ts";
import { compareEars, type Ear, listen } from "../compare/ears.ts";
import { compareEverything } from "../compare/everything.ts";
import { acting } from "../deeds/acting.ts";
import { withdrawing } from "../deeds/consents.ts";
import { does } from "../deeds/deed.ts";
import { writing } from "../deeds/records.ts";
import { one } from "../model/world.ts";
import { playerOf } from "../town/actors.ts";
import { newCase, newSent } from "../town/scene.ts";
import { type Fault, GRANT, sql, UNGRANT } from "./fault.ts";

export const faultsOfEvents: readonly Fault[] = [
  {
    name: "a token in an event",
    plant: async ({ stage }) => {
      const [token] = stage.canaries.known.keys();
      await stage.house.behind.query(
        "update ledger.outbox set payload = payload || jsonb_build_object('name', $1::text) where seq = 1",
        [token],
      );
      return () => stage.house.behind.query("update ledger.outbox set payload = payload - 'name'");
    },
    look: ({ stage }) => scanBytes(stage, []),
    says: /ledger\.outbox holds cnry-/,
  },
  {
    name: "a token in the log",
    plant: async ({ stage }) => {
      stage.logs.push(`{"msg":"${[...stage.canaries.known.keys()][0]}"}`);
      return async () => stage.logs.pop();
    },
    look: ({ stage }) => scanBytes(stage, []),
    says: /the log says cnry-/,
  },
  {
    name: "a hint to a desk that may not know",
    plant: sql(GRANT, UNGRANT),
    look: async ({ stage, scene }) => {
      const [kiriyama, morita] = [playerOf("kiriyama"), playerOf("morita")];
      const ear: Ear = await listen(stage, morita);
      await does(
        stage,
        kiriyama,
        writing(stage, kiriyama, scene.of, { audience: "shared", categories: ["life_history"] }),
      );
      await stage.settle();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await compareEars(stage, [ear]);
      ear.close();
    },
    says: /morita · hears of/,
  },
  {
    name: "a withdrawal that ends nothing",
    plant: sql(
      "alter table cases.consent disable trigger end_grants",
      "alter table cases.consent enable trigger end_grants",
    ),
    look: async ({ stage, scene }) => {
      const grant = stage.world.grants.find(
        ({ case: of, desk, until }) => of === scene.of.id && desk === playerOf("tanaka").desk && until === null,
      );
      const consent = one(stage.world.consents, grant?.ground as string);
      await does(stage, playerOf("kiriyama"), withdrawing(stage, playerOf("kiriyama"), consent));
      await stage.settle();
      await compareEverything(stage, playerOf("tanaka"));
    },
    says: /GET \/cases: too much/,
  },
  {
    name: "a cancellation that closes nothing",
    plant: sql(
      "alter table cases.referral_end disable trigger end_grants",
      "alter table cases.referral_end enable trigger end_grants",
    ),
    look: async ({ stage }) => {
      const [kiriyama, ogawa] = [playerOf("kiriyama"), playerOf("ogawa")];
      const of = await newCase(stage, kiriyama);
      const { id } = await newSent(stage, { of, to: ogawa.desk, categories: ["life_history"] });
      const now = () => one(stage.world.referrals, id);
      await does(stage, ogawa, acting(stage, ogawa, now(), "accept"));
      await does(stage, kiriyama, acting(stage, kiriyama, now(), "cancel"));
      await stage.settle();
      await compareEverything(stage, ogawa);
    },
    says: /GET \/cases: too much/,
  },
];
