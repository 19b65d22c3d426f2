import type { Category, ReferralKind, Urgency } from "@tsunagi/contracts";
import { Person } from "../person.ts";
import { type DeskKey, desks } from "./desks.ts";
import { people } from "./people.ts";
import { type Login, staff } from "./staff.ts";

/** How far a つなぎ has come. */
type Reached = "draft" | "sent" | "opened" | "acknowledged" | "accepted";

interface Story {
  readonly worker: Login;
  readonly resident: keyof typeof people;
  readonly to: readonly Chapter[];
}

interface Chapter {
  readonly desk: DeskKey;
  readonly receiver: Login;
  readonly kind: ReferralKind;
  readonly urgency: Urgency;
  readonly categories: readonly Category[];
  readonly request: string;
  readonly keptRole: string;
  readonly reached: Reached;
  readonly hoursAgo: number;
}

const ID: Category = "identity_contact";

/** Eight households of the town, as far as they are hand-offs that this step can live. */
const stories: readonly Story[] = [
  {
    worker: "kiriyama",
    resident: "sakumaTome",
    to: [
      {
        desk: "houkatsuWest",
        receiver: "nakamura",
        kind: "assistance_request",
        urgency: "B",
        categories: [ID, "health_disability", "life_history"],
        request:
          "要介護1の84歳。郵便物がたまっており、介護サービスの見直しと見守りをお願いします。同居の長男のことは本人から話があるまで尋ねないでください。",
        keptRole: "長男 誠さんへの手紙と月2回の訪問は当方で続けます。",
        reached: "accepted",
        hoursAgo: 70,
      },
      {
        desk: "jiritsu",
        receiver: "tanaka",
        kind: "accompanied",
        urgency: "C",
        categories: [ID, "income_assets_debts"],
        request: "家賃を2か月滞納しています。家計の見直しと住居確保について、本人と一緒に伺って相談したいです。",
        keptRole: "初回の面談に同席します。",
        reached: "sent",
        hoursAgo: 20,
      },
    ],
  },
  {
    worker: "mochizuki",
    resident: "mizunoRen",
    to: [
      {
        desk: "jiritsu",
        receiver: "tanaka",
        kind: "assistance_request",
        urgency: "D",
        categories: [ID, "work_school"],
        request:
          "大学を中退して2年。母親からの相談です。就労準備の場を一緒に考えてください。本人への連絡はまず手紙でお願いします。",
        keptRole: "母親の相談は当方で続けます。",
        reached: "acknowledged",
        hoursAgo: 46,
      },
    ],
  },
  {
    worker: "hayase",
    resident: "obaKiyoshi",
    to: [
      {
        desk: "fukushi",
        receiver: "sasaki",
        kind: "information_request",
        urgency: "C",
        categories: [ID, "income_assets_debts", "welfare_use"],
        request: "年金月7万円。家賃減免の申請を準備しています。活用できる制度について教えてください。",
        keptRole: "減免申請の書類づくりは当方で行います。",
        reached: "accepted",
        hoursAgo: 94,
      },
    ],
  },
  {
    worker: "shimabukuro",
    resident: "hojoYayoi",
    to: [
      {
        desk: "houkatsuEast",
        receiver: "kuroda",
        kind: "assistance_request",
        urgency: "B",
        categories: [ID, "health_disability"],
        request: "室内に物が積み上がり火の不始末が心配です。受診につながる関わり方を一緒に考えてください。",
        keptRole: "近隣の方への説明と片付けの調整は当方で担います。",
        reached: "opened",
        hoursAgo: 5,
      },
    ],
  },
  {
    worker: "tanaka",
    resident: "nguyenMai",
    to: [
      {
        desk: "fukushi",
        receiver: "sasaki",
        kind: "assistance_request",
        urgency: "B",
        categories: [ID, "income_assets_debts", "work_school"],
        request:
          "夫が解雇され、来月の家賃が払えません。住居確保給付金は申請済みです。生活保護の相談をお願いします。通訳が必要です。",
        keptRole: "就労支援と食料支援は当方で続けます。",
        reached: "sent",
        hoursAgo: 2,
      },
      {
        desk: "hotHigashi",
        receiver: "baba",
        kind: "assistance_request",
        urgency: "C",
        categories: [ID, "life_history"],
        request: "8歳のお子さんが通訳を担っています。地域の日本語教室や子どもの居場所につないでください。",
        keptRole: "家計の相談は当方で続けます。",
        reached: "draft",
        hoursAgo: 1,
      },
    ],
  },
  {
    worker: "nakamura",
    resident: "kanoFumi",
    to: [
      {
        desk: "hotChuo",
        receiver: "kiriyama",
        kind: "assistance_request",
        urgency: "C",
        categories: [ID, "life_history"],
        request: "一人暮らしで外出が減っています。地域の集いへの参加を一緒に考えてください。",
        keptRole: "介護予防の訪問は当方で続けます。",
        reached: "sent",
        hoursAgo: 3,
      },
    ],
  },
  {
    worker: "sasaki",
    resident: "yabeTakashi",
    to: [
      {
        desk: "hotChuo",
        receiver: "otomo",
        kind: "transfer",
        urgency: "C",
        categories: [ID, "welfare_use", "life_history"],
        request: "保護廃止後の見守りについて、地域での関わりに主担当を移したいです。",
        keptRole: "医療費の手続きが終わるまで当方も関わります。",
        reached: "acknowledged",
        hoursAgo: 30,
      },
    ],
  },
  {
    worker: "miyamoto",
    resident: "fujitaYuri",
    to: [
      {
        desk: "houkatsuSouth",
        receiver: "iwasaki",
        kind: "multi_agency_coordination",
        urgency: "C",
        categories: [ID, "life_history"],
        request: "家事を担う中学生がいる世帯です。祖母の介護について役割分担を相談させてください。",
        keptRole: "全体の調整と、ご本人への説明は当方が担います。",
        reached: "opened",
        hoursAgo: 26,
      },
    ],
  },
];

const HOUR = 3_600_000;

/**
 * Lives the town's first days through the front door.
 * @param url where the town is served
 * @param setClock tells the served town what time it is
 */
export async function liveThrough(url: string, setClock: (at: Date) => void): Promise<void> {
  const now = Date.now();
  const cast = new Map(staff.map((member) => [member.login, new Person(url, member, "first-days")]));
  const person = (login: Login) => cast.get(login) as Person;
  const deskOf = (key: DeskKey) => desks.find((desk) => desk.key === key) as { id: string };
  for (const { worker, resident, to } of stories) {
    const earliest = Math.max(...to.map(({ hoursAgo }) => hoursAgo));
    setClock(new Date(now - (earliest + 24) * HOUR));
    const supportCase = await person(worker).opensCase(people[resident]);
    const categories = [...new Set(to.flatMap((chapter) => chapter.categories))];
    await person(worker).recordsConsent(
      supportCase,
      to.map(({ desk }) => deskOf(desk)),
      { categories },
    );
    for (const { desk, receiver, reached, hoursAgo, ...sheet } of to) {
      const at = (minutes: number) => setClock(new Date(now - hoursAgo * HOUR + minutes * 60_000));
      at(-20);
      let referral = await person(worker).drafts({ supportCase, to: deskOf(desk), ...sheet });
      if (reached === "draft") continue;
      at(0);
      referral = await person(worker).sends(referral);
      if (reached === "sent") continue;
      at(25);
      referral = await person(receiver).opens(referral);
      if (reached === "opened") continue;
      at(40);
      referral = await person(receiver).acknowledges(referral);
      if (reached === "acknowledged") continue;
      at(55);
      await person(receiver).accepts(referral, { note: "担当します。来週初めにご連絡します。" });
    }
  }
}
