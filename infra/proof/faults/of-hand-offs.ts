import { compareEverything } from "../compare/everything.ts";
import type { Choice } from "../deeds/act.ts";
import { type ActVerb, acting } from "../deeds/acting.ts";
import { does } from "../deeds/deed.ts";
import { one, type Referral } from "../model/world.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { newSent } from "../town/scene.ts";
import { everythingAs, type Fault, type Site, sql, wallsAs } from "./fault.ts";
import { extra } from "./of-sentences.ts";

/** A つなぎ from 中央 to 自立相談, and what happened to it. */
async function handed({ stage, scene }: Site, ...deeds: (readonly [string, ActVerb, Choice?])[]): Promise<Referral> {
  const sent = await newSent(stage, { of: scene.of, to: playerOf("tanaka").desk, categories: ["identity_contact"] });
  for (const [name, verb, choice] of deeds)
    await does(stage, playerOf(name), acting(stage, playerOf(name), one(stage.world.referrals, sent.id), verb, choice));
  await stage.settle();
  return one(stage.world.referrals, sent.id);
}
const DECLINED = ["tanaka", "decline", { next: "coordinator" }] as const;
const then =
  (look: Fault["look"], ...deeds: Parameters<typeof handed>[1][]): Fault["look"] =>
  async (site) => {
    await handed(site, ...deeds);
    await look(site);
  };
/** Both walls at once: each alone would hold. */
const both =
  (...plants: Fault["plant"][]): Fault["plant"] =>
  async (site) => {
    const mends: ((() => Promise<unknown>) | undefined)[] = [];
    for (const plant of plants) mends.push(await plant(site));
    return async () => {
      for (const mend of mends) await mend?.();
    };
  };
const WATCHES = `exists (select from referrals.watcher w where w.referral_id = $TABLE.referral_id
  and w.desk_id = nullif(current_setting('tsunagi.desk', true), '')::uuid)`;
const policy = (table: string, using: string) =>
  sql(
    `create policy fault on ${table} for select to tsunagi_referrals using (${using.replaceAll("$TABLE", table.split(".")[1] as string)})`,
    `drop policy fault on ${table}`,
  );
const readsAll = (conditions: (me: { readonly deskId: string }) => object) =>
  extra("referrals", (me) => ({ action: "readContent", subject: "Referral", conditions: conditions(me) }));
const shownTo = (me: { readonly deskId: string }) => ({ watchers: { $elemMatch: { deskId: me.deskId } } });

export const faultsOfHandOffs: readonly Fault[] = [
  {
    name: "a sentence that lets a watcher read the content",
    plant: readsAll(shownTo),
    look: then(everythingAs("miyamoto"), DECLINED),
    says: /miyamoto · GET \/referrals\/\S+ · request: true, the model says false/,
  },
  {
    name: "a coordinator who sees the name",
    plant: both(readsAll(shownTo), policy("referrals.disclosure", WATCHES)),
    look: then(everythingAs("miyamoto"), DECLINED),
    says: /miyamoto · GET \/referrals\S* · discloses identity_contact/,
  },
  {
    name: "a policy that shows the history to watchers",
    plant: policy("referrals.step", WATCHES),
    look: then(wallsAs("miyamoto"), DECLINED),
    says: /miyamoto · referrals\.step lets through/,
  },
  {
    name: "a sentence that forgets the seal",
    plant: readsAll((me) => ({ toDeskId: me.deskId, sent: true, openedAt: { $gt: new Date(0) } })),
    look: then(everythingAs("tanaka"), ["tanaka", "open"], ["kiriyama", "misdirect"]),
    says: /tanaka · GET \/referrals\/\S+ · request: true, the model says false/,
  },
  {
    name: "a policy that forgets the seal",
    plant: policy("referrals.disclosure", "true"),
    look: then(wallsAs("tanaka"), ["tanaka", "open"], ["kiriyama", "misdirect"]),
    says: /tanaka · referrals\.disclosure lets through/,
  },
  {
    name: "an incident that a manager reads",
    plant: extra("referrals", (me) => ({ action: "read", subject: "Incident", conditions: { deskId: me.deskId } })),
    look: then(everythingAs("yoshioka"), ["tanaka", "open"], ["kiriyama", "misdirect"]),
    says: /yoshioka · GET \/incidents: too much/,
  },
  {
    name: "a manager who does casework",
    plant: both(
      sql(
        `insert into referrals.watcher select municipality_id, id, '$SOUMU', 'coordinator', 'overdue', now() from referrals.referral where sent`,
        "delete from referrals.watcher where desk_id = '$SOUMU'; delete from referrals.tray where desk_id = '$SOUMU'",
      ),
      extra("referrals", (me) => ({ action: "read", subject: "Referral", conditions: shownTo(me) })),
    ),
    look: everythingAs("yoshioka"),
    says: /yoshioka · GET \/referrals/,
  },
  {
    name: "a tray that the receiver keeps after the recall",
    plant: sql(
      "alter table referrals.referral disable trigger file_in_trays",
      "alter table referrals.referral enable trigger file_in_trays; select referrals.file(r) from referrals.referral r",
    ),
    look: async (site) => {
      await site.stage.house.behind.query("alter table referrals.referral enable trigger file_in_trays");
      const sent = await handed(site);
      await site.stage.house.behind.query("alter table referrals.referral disable trigger file_in_trays");
      const kiriyama: Player = playerOf("kiriyama");
      await does(site.stage, kiriyama, acting(site.stage, kiriyama, sent, "recall"));
      await site.walls.compare(site.stage, playerOf("tanaka"));
    },
    says: /tanaka · referrals\.tray lets through/,
  },
  {
    name: "a notice for one person that the whole desk reads",
    plant: async (site) => {
      await handed(site, ["tanaka", "inquire"]);
      await site.stage.house.behind.query(
        "update notifications.notice set staff_id = null where topic = 'referral_inquired'",
      );
      return undefined;
    },
    look: ({ stage }) => compareEverything(stage, playerOf("shimura")),
    says: /shimura · notices: too much \[referral_inquired/,
  },
];
