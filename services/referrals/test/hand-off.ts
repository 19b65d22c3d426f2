import type { Category } from "@tsunagi/contracts";
import { type House, type NewReferral, openHouse, type Person, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** A time in Japan. */
export const inJapan = (time: string) => new Date(`${time}:00+09:00`);

/** A Tuesday without a holiday near: the offices are open, はなの木ルーム (第1・第3木曜) is not. Long ago for every run. */
const TUESDAY = inJapan("2026-11-17T10:00");

export const ALL: readonly Category[] = [
  "identity_contact",
  "health_disability",
  "work_school",
  "income_assets_debts",
  "welfare_use",
  "life_history",
];

/** A house in which a つなぎ can be brought to where a story begins. */
export interface Scene {
  readonly house: House;
  readonly kiriyama: Person;
  readonly tanaka: Person;
  /** 桐山 has a case of 佐久間さん, who lets these desks know all of it. */
  letsKnow(...to: readonly { readonly id: string }[]): Promise<{ readonly id: string }>;
  /** 桐山 has sent it, of a case of its own unless one is named; to 田中's desk unless another is named. */
  sent(of?: Partial<NewReferral>): Promise<ReferralSeen>;
  acknowledged(of?: Partial<NewReferral>): Promise<ReferralSeen>;
  accepted(of?: Partial<NewReferral>): Promise<ReferralSeen>;
  /** 田中 has met the person. */
  contacted(of?: Partial<NewReferral>): Promise<ReferralSeen>;
  reported(of?: Partial<NewReferral>): Promise<ReferralSeen>;
  /** The town's clock, in Japan. */
  at(time: string): void;
  close(): Promise<void>;
}

/** An hour that has passed, by the clock of the story. */
export const MET = {
  at: inJapan("2026-11-17T09:00").toISOString(),
  method: "visit",
  result: "met",
  accompanied: false,
} as const;

export const ACHIEVED = { outcome: "achieved", result: "家計の見直しができ、分納の約束がついた。" } as const;

/** Opens the house on that Tuesday. */
export async function openScene(): Promise<Scene> {
  const house = await openHouse();
  house.setClock(TUESDAY);
  const [kiriyama, tanaka] = [house.as(town.kiriyama), house.as(town.tanaka)];
  const scene: Scene = {
    house,
    kiriyama,
    tanaka,
    async letsKnow(...to) {
      const supportCase = await kiriyama.opensCase({
        resident: { address: "みどり野市泉2-3-4", phone: "042-000-2001" },
        information: [
          { category: "income_assets_debts", body: "家賃を2か月滞納" },
          { category: "health_disability", body: "要介護1" },
        ],
      });
      await kiriyama.recordsConsent(supportCase, to, { categories: [...ALL] });
      return supportCase;
    },
    async sent({ to = town.desks.jiritsu, supportCase, ...sheet } = {}) {
      const of = supportCase ?? (await scene.letsKnow(to));
      return kiriyama.sends(await kiriyama.drafts({ supportCase: of, to, ...sheet }));
    },
    acknowledged: async (of) => tanaka.acknowledges(await scene.sent(of)),
    accepted: async (of) => tanaka.accepts(await scene.acknowledged(of)),
    contacted: async (of) => tanaka.does(await scene.accepted(of), "contact", MET),
    reported: async (of) => tanaka.does(await scene.contacted(of), "report", ACHIEVED),
    at: (time) => house.setClock(inJapan(time)),
    close: () => house.close(),
  };
  return scene;
}

/** What somebody else's refusal looks like to `expect(...).rejects`. */
export const refused = (status: number, code?: string) => ({ status, ...(code && { body: { code } }) });

/** The history as words: who did what. */
export const history = ({ steps }: ReferralSeen) => steps.map(({ verb, by }) => (by ? `${verb} ${by.name}` : verb));
export const verbs = ({ steps }: ReferralSeen) => steps.map(({ verb }) => verb);
