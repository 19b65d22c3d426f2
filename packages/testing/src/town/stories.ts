import type { Category, Need, ReferralKind, Urgency, WarmLevel } from "@tsunagi/contracts";
import type { DeskKey } from "./desks.ts";
import type { people } from "./people.ts";
import type { Login } from "./staff.ts";

/** How far a つなぎ has come. */
export type Reached =
  | "draft"
  | "sent"
  | "opened"
  | "acknowledged"
  | "inquiring"
  | "declined"
  | "accepted"
  | "in_progress"
  | "on_hold"
  | "reported";

export interface Story {
  readonly worker: Login;
  readonly resident: keyof typeof people;
  readonly to: readonly Chapter[];
  /** On what it goes where the person gives no consent. */
  readonly life?: string;
  /** A ground that is asked for and still waits for somebody's word. */
  readonly asks?: { readonly code: "APPI69_2_3"; readonly desk: DeskKey; readonly reason: string };
  /** The person has withdrawn their consent this many hours ago. */
  readonly withdrawnHoursAgo?: number;
}

export interface Chapter {
  readonly desk: DeskKey;
  readonly receiver: Login;
  readonly kind: ReferralKind;
  readonly urgency: Urgency;
  readonly warmLevel?: WarmLevel;
  readonly categories: readonly Category[];
  readonly needs: readonly Need[];
  readonly request: string;
  readonly keptRole: string;
  readonly reached: Reached;
  readonly hoursAgo: number;
}

export const ID: Category = "identity_contact";
const ALL: readonly Category[] = [
  ID,
  "health_disability",
  "work_school",
  "income_assets_debts",
  "welfare_use",
  "life_history",
];

/** Eight households of the town, as far as they are hand-offs that this step can live. */
export const stories: readonly Story[] = [
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
        needs: ["care", "health"],
        request:
          "要介護1の84歳。郵便物がたまっており、介護サービスの見直しと見守りをお願いします。同居の長男のことは本人から話があるまで尋ねないでください。",
        keptRole: "長男 誠さんへの手紙と月2回の訪問は当方で続けます。",
        reached: "in_progress",
        hoursAgo: 70,
      },
      {
        desk: "jiritsu",
        receiver: "tanaka",
        kind: "accompanied",
        warmLevel: "L4",
        urgency: "C",
        categories: [ID, "income_assets_debts"],
        needs: ["rent", "income"],
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
    withdrawnHoursAgo: 3,
    to: [
      {
        desk: "jiritsu",
        receiver: "tanaka",
        kind: "assistance_request",
        urgency: "D",
        categories: [ID, "work_school"],
        needs: ["withdrawal", "job_search"],
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
        needs: ["rent", "income"],
        request: "年金月7万円。家賃減免の申請を準備しています。活用できる制度について教えてください。",
        keptRole: "減免申請の書類づくりは当方で行います。",
        reached: "reported",
        hoursAgo: 94,
      },
    ],
  },
  {
    worker: "shimabukuro",
    resident: "hojoYayoi",
    life: "昨夜小火があり、本人は受診も訪問も断っている。このままでは本人と近隣の命に関わる。",
    to: [
      {
        desk: "houkatsuEast",
        receiver: "kuroda",
        kind: "assistance_request",
        urgency: "A",
        categories: [ID, "health_disability"],
        needs: ["housing", "health"],
        request: "室内に物が積み上がり、昨夜こんろから小火がありました。今日のうちに一緒に訪問してください。",
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
        needs: ["income", "rent"],
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
        needs: ["child_rearing", "family"],
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
        needs: ["neighbourhood"],
        request: "一人暮らしで外出が減っています。地域の集いへの参加を一緒に考えてください。",
        keptRole: "介護予防の訪問は当方で続けます。",
        reached: "sent",
        hoursAgo: 3,
      },
      {
        desk: "fukushi",
        receiver: "ogawa",
        kind: "assistance_request",
        urgency: "D",
        categories: [ID, "income_assets_debts"],
        needs: ["income", "health"],
        request: "預貯金が少なくなり、医療費の支払いに不安があります。制度の相談をお願いします。",
        keptRole: "通院の付き添いは当方で続けます。",
        reached: "on_hold",
        hoursAgo: 50,
      },
    ],
  },
  {
    worker: "sasaki",
    resident: "yabeTakashi",
    asks: {
      code: "APPI69_2_3",
      desk: "houkatsuSouth",
      reason: "母親の介護の相談が別の窓口に入る見込みで、支援の重なりを避けるため。",
    },
    to: [
      {
        desk: "hotChuo",
        receiver: "otomo",
        kind: "transfer",
        urgency: "C",
        categories: ALL,
        needs: ["sorting_out"],
        request: "保護廃止後の見守りについて、地域での関わりに主担当を移したいです。",
        keptRole: "医療費の手続きが終わるまで当方も関わります。",
        reached: "acknowledged",
        hoursAgo: 30,
      },
      {
        desk: "jiritsu",
        receiver: "tanaka",
        kind: "assistance_request",
        urgency: "C",
        categories: [ID, "work_school"],
        needs: ["job_search"],
        request: "短時間の仕事を探しています。就労準備の場に通えるかどうか、本人と話してください。",
        keptRole: "母親の介護の相談は当方で受けます。",
        reached: "declined",
        hoursAgo: 28,
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
        kind: "assistance_request",
        urgency: "C",
        categories: [ID, "life_history"],
        needs: ["care", "family"],
        request: "家事を担う中学生がいる世帯です。祖母の介護について役割分担を相談させてください。",
        keptRole: "全体の調整と、ご本人への説明は当方が担います。",
        reached: "inquiring",
        hoursAgo: 26,
      },
    ],
  },
];
