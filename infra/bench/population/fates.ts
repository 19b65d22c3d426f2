import type { Person, ReferralSeen } from "@tsunagi/testing";

export const DAY = 86_400_000;

/** Where the story is lived: the product, on a clock of its own. */
export interface Stage {
  readonly url: string;
  readonly now: Date;
  setClock(at: Date): void;
  sweep(): Promise<void>;
  /** Once every service has heard everything. */
  settled(): Promise<void>;
}

/** One fate of a hand-off, from desk 0 to a desk of its own, and when it began. */
export interface Fate {
  readonly name: FateName;
  readonly daysAgo: number;
  readonly live: (scene: Scene, sent: ReferralSeen) => Promise<unknown>;
}

export const ended = ["confirmed", "confirmed-after-attempts", "cancelled"] as const;
export const open = ["waiting", "under-way", "drafted", "overdue"] as const;
export type FateName = (typeof ended | typeof open)[number];

interface Scene {
  readonly sender: Person;
  readonly receiver: Person;
  readonly stage: Stage;
  /** So many days ago. */
  at(daysAgo: number): Date;
  /** Both desks read what they have been told of it. */
  read(): Promise<void>;
}

/** In the order of their desks: fate n lies between desk 0 and desk n + 1. */
export const fates: readonly Fate[] = [
  { name: "confirmed", daysAgo: 40, live: async (scene, sent) => confirmed(scene, await begun(scene, sent, 40), 40) },
  {
    name: "confirmed-after-attempts",
    daysAgo: 38,
    async live(scene, sent) {
      const { receiver, at } = scene;
      const tried = await receiver.does(await accepted(scene, sent, 38), "attempts", missed(at(36)));
      const found = await receiver.does(tried, "contact", met(at(36)));
      await confirmed(scene, await receiver.does(found, "beginning", { plan: "家計の見直し" }), 38);
    },
  },
  {
    name: "cancelled",
    daysAgo: 36,
    async live({ sender, read }, sent) {
      await sender.does(sent, "cancellation", { reason: "settled" });
      await read();
    },
  },
  { name: "waiting", daysAgo: 0, live: async () => undefined },
  { name: "under-way", daysAgo: 4, live: (scene, sent) => begun(scene, sent, 4) },
  { name: "drafted", daysAgo: 1, live: async () => undefined },
  {
    name: "overdue",
    daysAgo: 30,
    async live({ stage, at }) {
      for (let day = 29; day >= 0; day -= 3) {
        stage.setClock(beforeTheMorning(at(day)));
        await stage.sweep();
      }
    },
  },
];

const met = (at: Date) => ({ at: at.toISOString(), method: "visit", result: "met", accompanied: false }) as const;
const missed = (at: Date) => ({ at: at.toISOString(), method: "visit", result: "absent" }) as const;

const accepted = async ({ receiver, stage, at }: Scene, sent: ReferralSeen, since: number): Promise<ReferralSeen> => {
  stage.setClock(at(since - 1));
  await receiver.opens(sent);
  const acknowledged = await receiver.acknowledges(await receiver.sees(sent));
  stage.setClock(at(since - 2));
  return receiver.accepts(acknowledged);
};

const begun = async (scene: Scene, sent: ReferralSeen, since: number): Promise<ReferralSeen> => {
  const taken = await accepted(scene, sent, since);
  const day = scene.at(since - 3);
  scene.stage.setClock(day);
  return scene.receiver.does(await scene.receiver.does(taken, "contact", met(day)), "beginning", {
    plan: "月2回の面談",
  });
};

const confirmed = async (scene: Scene, of: ReferralSeen, since: number) => {
  scene.stage.setClock(scene.at(since - 12));
  const result = { outcome: "other_means", result: "家族が支えることになった" } as const;
  const reported = await scene.receiver.does(of, "report", result);
  await scene.sender.does(reported, "confirmation", {});
  await scene.read();
};

/** Half past seven in Japan: the morning's digest is a notice of nobody's つなぎ. */
const beforeTheMorning = (at: Date) => new Date(Math.floor(at.getTime() / DAY) * DAY - 90 * 60_000);
