import type { Me } from "@tsunagi/permissions";

const OTHER = "00000000-0000-7000-8000-000000000009";
const THIRD = "00000000-0000-7000-8000-000000000008";

/** How a person can stand to a つなぎ: one example each, for the permission matrix. */
export const relations = {
  Referral: {
    "つなぎ元の窓口（下書き）": (me: Me) => ({ fromDeskId: me.deskId, toDeskId: OTHER, sent: false }),
    "つなぎ元の窓口（送付後）": (me: Me) => ({ fromDeskId: me.deskId, toDeskId: OTHER, sent: true }),
    "つなぎ先の窓口（下書き）": (me: Me) => ({ fromDeskId: OTHER, toDeskId: me.deskId, sent: false, lapsedAt: null }),
    "つなぎ先の窓口（送付後）": (me: Me) => ({ fromDeskId: OTHER, toDeskId: me.deskId, sent: true, lapsedAt: null }),
    "つなぎ先の窓口（開封後）": (me: Me) => ({
      fromDeskId: OTHER,
      toDeskId: me.deskId,
      sent: true,
      openedAt: new Date("2026-11-24T00:00:00Z"),
      lapsedAt: null,
    }),
    "つなぎ先の窓口（開封後に根拠が終わった）": (me: Me) => ({
      fromDeskId: OTHER,
      toDeskId: me.deskId,
      sent: true,
      openedAt: new Date("2026-11-24T00:00:00Z"),
      lapsedAt: new Date("2026-11-24T00:30:00Z"),
    }),
    "つなぎ先の窓口（自分の根拠で続けている）": (me: Me) => ({
      fromDeskId: OTHER,
      toDeskId: me.deskId,
      sent: true,
      openedAt: new Date("2026-11-24T00:00:00Z"),
      lapsedAt: new Date("2026-11-24T00:30:00Z"),
      ownCode: "LAW",
    }),
    無関係の窓口: () => ({ fromDeskId: OTHER, toDeskId: THIRD, sent: true }),
  },
  Tray: {
    自分の窓口のトレイ: (me: Me) => ({ deskId: me.deskId }),
    他の窓口のトレイ: () => ({ deskId: OTHER }),
  },
};
