import type { DeskId, MembershipId, Role, StaffId } from "@tsunagi/contracts";
import type { DeskKey } from "./desks.ts";
import { townId } from "./ids.ts";

/** What everybody of the demo town signs in with. */
export const DEMO_PASSWORD = "midori-no-machi-2026";

export interface TownMember {
  readonly login: string;
  readonly id: StaffId;
  readonly name: string;
  readonly kana: string;
  readonly memberships: readonly {
    readonly id: MembershipId;
    readonly deskId: DeskId;
    readonly deskKey: DeskKey;
    readonly role: Role;
    readonly position: string | null;
  }[];
}

type Post = readonly [desk: DeskKey, role: Role, position?: string];

const member = <Login extends string>(login: Login, name: string, kana: string, ...posts: readonly Post[]) => ({
  login,
  id: townId<StaffId>("staff", login),
  name,
  kana,
  memberships: posts.map(([deskKey, role, position]) => ({
    id: townId<MembershipId>("membership", `${login}@${deskKey}`),
    deskId: townId<DeskId>("desk", deskKey),
    deskKey,
    role,
    position: position ?? null,
  })),
});

/** Everybody who works in みどり野市. All invented. */
export const staff = [
  member("kiriyama", "桐山 葵", "きりやま あおい", ["hotChuo", "desk_worker", "主査"]),
  member("shimura", "志村 健二", "しむら けんじ", ["hotChuo", "supervisor", "係長"]),
  member("hayase", "早瀬 真由", "はやせ まゆ", ["hotChuo", "desk_worker"], ["hananoki", "desk_worker"]),
  member("otomo", "大友 拓", "おおとも たく", ["hotChuo", "desk_worker"]),
  member("mochizuki", "望月 里奈", "もちづき りな", ["hotHigashi", "desk_worker"]),
  member("shimabukuro", "島袋 翔", "しまぶくろ しょう", ["hotHigashi", "desk_worker"]),
  member("eguchi", "江口 聡子", "えぐち さとこ", ["hotHigashi", "supervisor", "係長"]),
  member("baba", "馬場 進", "ばば すすむ", ["hotHigashi", "desk_worker"]),
  member("miyamoto", "宮本 直子", "みやもと なおこ", ["marugoto", "coordinator", "主査"]),
  member("miura", "三浦 正樹", "みうら まさき", ["marugoto", "supervisor", "係長"]),
  member("tanaka", "田中 美穂", "たなか みほ", ["jiritsu", "desk_worker", "主任相談支援員"]),
  member("kawai", "河合 誠司", "かわい せいじ", ["jiritsu", "supervisor", "係長"]),
  member("sasaki", "佐々木 徹", "ささき とおる", ["fukushi", "desk_worker"]),
  member("ogawa", "小川 恵子", "おがわ けいこ", ["fukushi", "supervisor", "係長"]),
  member("nakamura", "中村 裕子", "なかむら ゆうこ", ["houkatsuWest", "desk_worker", "主任介護支援専門員"]),
  member("sugita", "杉田 薫", "すぎた かおる", ["houkatsuWest", "supervisor", "管理者"]),
  member("kuroda", "黒田 勝", "くろだ まさる", ["houkatsuEast", "desk_worker"]),
  member("iwasaki", "岩崎 千尋", "いわさき ちひろ", ["houkatsuSouth", "desk_worker"]),
  member("ueno", "上野 陽子", "うえの ようこ", ["houkatsuNorth", "desk_worker"]),
  member("nagata", "永田 浩", "ながた ひろし", ["shakyoOffice", "desk_worker", "事務局次長"]),
  member("tsuda", "津田 正", "つだ ただし", ["shakyoOffice", "manager", "事務局長"]),
  member("yoshioka", "吉岡 修", "よしおか おさむ", ["soumu", "manager", "課長"]),
  member("segawa", "瀬川 律子", "せがわ りつこ", ["soumu", "privacy_officer", "主査"]),
  member("hashimoto", "橋本 亮", "はしもと りょう", ["jouhou", "system_administrator", "主任"]),
  member("morita", "森田 カレン", "もりた かれん", ["kokusai", "desk_worker"]),
] as const satisfies readonly TownMember[];

export type Login = (typeof staff)[number]["login"];
