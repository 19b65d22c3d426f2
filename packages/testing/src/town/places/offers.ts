import { addDays, calendarDate, tokyoDate } from "@tsunagi/japan";
import type { DeskSeen } from "../../desk-keeper.ts";
import type { Person } from "../../person.ts";
import { type DeskKey, desks } from "../desks.ts";
import type { Deed } from "../history/chronicle/deed.ts";
import type { Login } from "../staff.ts";

type NewOffer = Parameters<Person["setsOffer"]>[1];
type NewState = Parameters<Person["setsReceptionState"]>[1];

interface Word {
  readonly who: Login;
  readonly desk: DeskKey;
  readonly daysAgo: number;
  readonly offer?: NewOffer;
  readonly state: (today: string) => NewState;
}

/** What the desks of the town have said of themselves: some lately, one so long ago that it may no longer hold. */
const words: readonly Word[] = [
  {
    who: "tanaka",
    desk: "jiritsu",
    daysAgo: 2,
    offer: {
      takes: "家計・仕事・住まいの相談（生活困窮者自立相談支援）。住居確保給付金の申請も受けます。",
      cannotTake: "生活保護の申請は、福祉事務所 生活福祉課へ。",
      conditions: "市内にお住まいの方。予約なしでも受けますが、予約があると待ちません。",
      documents: [
        { kind: "accompanied", names: ["本人確認書類", "督促状など困りごとの書類"] },
        { kind: "transfer", names: ["通帳の写し（3か月分）", "家賃の契約書の写し"] },
      ],
    },
    state: () => ({ code: "busy", expectedWait: "初回の面談まで1週間ほど" }),
  },
  {
    who: "kiriyama",
    desk: "hotChuo",
    daysAgo: 1,
    offer: {
      takes: "どこに相談したらよいかわからない困りごと（西部・南部）。訪問もします。",
      cannotTake: "金銭の貸付は、社協事務局へ。",
      documents: [],
    },
    state: () => ({ code: "open" }),
  },
  { who: "kuroda", desk: "houkatsuEast", daysAgo: 20, state: () => ({ code: "open" }) },
  {
    who: "morita",
    desk: "kokusai",
    daysAgo: 3,
    state: (today) => ({ code: "paused", reason: "通訳者の不在", until: addDays(calendarDate(today), 21) }),
  },
];

/** Lets the desks say what they take and whether they take anybody now. */
export const offers = (now: Date): Deed[] =>
  words.map(({ who, desk: key, daysAgo, offer, state }) => ({
    story: "offers",
    step: key,
    at: new Date(now.getTime() - daysAgo * 86_400_000),
    async does(scene) {
      const desk = desks.find((one) => one.key === key) as { id: string };
      const known: DeskSeen = await scene.person(who).deskCard(desk);
      if (offer) await scene.person(who).setsOffer(desk, offer, known.offer.version);
      await scene.person(who).setsReceptionState(desk, state(tokyoDate(now)));
    },
  }));
