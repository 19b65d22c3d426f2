/** The words of guests: people without an account who come to one item of a conference by link and PIN. */

/** How the person who is spoken of has consented to a guest. */
export const guestConsents = { written: "書面", oral: "口頭" } as const;
export type GuestConsent = keyof typeof guestConsents;

/** How far a guest is. */
export const guestStates = {
  invited: "招待しています",
  inside: "いま見ています",
  away: "入りました（いまは画面を離れています）",
  locked: "PINを5回まちがえたため、止まりました",
  withdrawn: "招待を取り消しました",
  over: "入れる時間が終わりました",
} as const;
export type GuestState = keyof typeof guestStates;

/** What a guest binds themselves to before they see anything. The kinds that have words of their own admit no guest. */
export const GUEST_PLEDGE =
  "この会議で知ったことを、正当な理由なく、ほかの人に話したり見せたりしません。画面を写真や動画に残しません。会議が終わった後も同じです。";

/** How a guest is named among those who have a desk. */
export const guestName = ({ role, name }: { readonly role: string; readonly name: string }): string =>
  `招待：${role} ${name}`;
