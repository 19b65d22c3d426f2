import desksIcon from "@material-symbols/svg-400/outlined/concierge.svg?raw";
import displayIcon from "@material-symbols/svg-400/outlined/display_settings.svg?raw";
import staffIcon from "@material-symbols/svg-400/outlined/group.svg?raw";
import keysIcon from "@material-symbols/svg-400/outlined/keyboard.svg?raw";
import noticesIcon from "@material-symbols/svg-400/outlined/notifications.svg?raw";
import searchIcon from "@material-symbols/svg-400/outlined/person_search.svg?raw";
import incidentsIcon from "@material-symbols/svg-400/outlined/privacy_tip.svg?raw";
import settingsIcon from "@material-symbols/svg-400/outlined/schedule.svg?raw";
import type { Me } from "../api/types.ts";

/** What stands below その他, and what one must be able to do there. */
const all = [
  {
    link: { to: "/desks" },
    name: "窓口・資源",
    kana: "まどぐち しげん",
    words: "読みがなや困りごとから、窓口を探します。",
    icon: desksIcon,
  },
  {
    link: { to: "/search" },
    name: "人を探す",
    kana: "ひとをさがす",
    words: "氏名やフリガナの一部から、見られるケースを開きます。",
    icon: searchIcon,
    wants: "searchResidents",
  },
  {
    link: { to: "/incidents" },
    name: "誤送付",
    kana: "ごそうふ",
    words: "誤って届いたつなぎと、その報告の期限です。",
    icon: incidentsIcon,
    wants: "listIncidents",
  },
  {
    link: { to: "/staff" },
    name: "職員",
    kana: "しょくいん",
    words: "自分の機関の職員と、異動・退職で残る担当の数です。",
    icon: staffIcon,
    wants: "listMemberships",
  },
  {
    link: "ownDesk",
    name: "自分の窓口の設定",
    kana: "じぶんのまどぐちのせってい",
    words: "開所時間、当番、不在、期限を決めます。",
    icon: settingsIcon,
    wants: "readSettings",
  },
  {
    link: { to: "/settings/notifications" },
    name: "お知らせの受け取り方",
    kana: "おしらせのうけとりかた つうち",
    words: "メールで受け取るもの、受け取らない時間、カレンダー。",
    icon: noticesIcon,
  },
  {
    link: { to: "/settings/display" },
    name: "表示の設定",
    kana: "ひょうじのせってい",
    words: "文字の大きさ、和暦・西暦、名前を隠す、1文字のキー。",
    icon: displayIcon,
  },
  {
    link: { to: "/help/keys" },
    name: "キー操作の一覧",
    kana: "きーそうさのいちらん",
    words: "マウスを使わずに動かすためのキーです。印刷できます。",
    icon: keysIcon,
  },
] as const;

/** Everything that this person may open beside the places of the rail. */
export const morePlacesFor = ({ actions, acting }: Pick<Me, "actions" | "acting">) =>
  all
    .filter((one) => !("wants" in one) || actions.includes(one.wants))
    .map(({ link, ...one }) => ({
      ...one,
      link:
        link === "ownDesk" ? ({ to: "/desks/$deskId/settings", params: { deskId: acting.desk.id } } as const) : link,
    }));
