import type { Me } from "@tsunagi/permissions";

const OTHER = "00000000-0000-7000-8000-000000000009";
const THIRD = "00000000-0000-7000-8000-000000000008";

const THEN = new Date("2026-11-24T00:00:00Z");

const PLAIN = { outside: false, sealed: false, watchers: [] };
const from = (values: object) => (me: Me) => ({ ...PLAIN, fromDeskId: me.deskId, toDeskId: OTHER, ...values });
const to = (values: object) => (me: Me) => ({ ...PLAIN, fromDeskId: OTHER, toDeskId: me.deskId, ...values });
const watching = (asRole: string) => (me: Me) => ({
  ...PLAIN,
  fromDeskId: OTHER,
  toDeskId: THIRD,
  sent: true,
  openedAt: THEN,
  lapsedAt: null,
  watchers: [{ deskId: me.deskId, asRole }],
});

/** How a person can stand to a つなぎ: one example each, for the permission matrix. */
export const relations = {
  Referral: {
    "つなぎ元の窓口（下書き）": from({ sent: false }),
    "つなぎ元の窓口（送付後）": from({ sent: true }),
    "つなぎ元の窓口（利用登録のない機関へ送付後）": from({ sent: true, outside: true, lapsedAt: null }),
    "つなぎ元の窓口（利用登録のない機関へ、根拠が終わった）": from({ sent: true, outside: true, lapsedAt: THEN }),
    "つなぎ先の窓口（下書き）": to({ sent: false, lapsedAt: null }),
    "つなぎ先の窓口（送付後）": to({ sent: true, lapsedAt: null }),
    "つなぎ先の窓口（開封後）": to({ sent: true, openedAt: THEN, lapsedAt: null }),
    "つなぎ先の窓口（開封後に根拠が終わった）": to({ sent: true, openedAt: THEN, lapsedAt: THEN }),
    "つなぎ先の窓口（自分の根拠で続けている）": to({ sent: true, openedAt: THEN, lapsedAt: THEN, ownCode: "LAW" }),
    "つなぎ先の窓口（誤送付で閉じた）": to({ sent: true, openedAt: THEN, lapsedAt: null, sealed: true }),
    調整役として知らされた窓口: watching("coordinator"),
    閉まっている窓口の代わりに知らされた窓口: watching("fallback"),
    期限切れを知らされた管理者の窓口: watching("manager"),
    誤送付を知らされた個人情報担当の窓口: watching("privacy_officer"),
    無関係の窓口: () => ({
      fromDeskId: OTHER,
      toDeskId: THIRD,
      sent: true,
      outside: false,
      sealed: false,
      watchers: [],
    }),
  },
  Incident: {
    "自分の窓口が答える誤送付（個人情報担当として）": (me: Me) => ({ deskId: me.deskId, asRole: "privacy_officer" }),
    "自分の窓口が答える誤送付（管理者として）": (me: Me) => ({ deskId: me.deskId, asRole: "manager" }),
    他の窓口が答える誤送付: () => ({ deskId: OTHER, asRole: "privacy_officer" }),
  },
  Tray: {
    自分の窓口のトレイ: (me: Me) => ({ deskId: me.deskId, box: "in", forCasework: true, forManagers: false }),
    自分の窓口の見守りのトレイ: (me: Me) => ({
      deskId: me.deskId,
      box: "watch",
      forCasework: true,
      forManagers: false,
    }),
    "自分の窓口の見守りのトレイ（管理者に知らせたもの）": (me: Me) => ({
      deskId: me.deskId,
      box: "watch",
      forCasework: false,
      forManagers: true,
    }),
    他の窓口のトレイ: () => ({ deskId: OTHER, forCasework: true, forManagers: true }),
  },
};
