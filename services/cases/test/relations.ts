import type { Me } from "@tsunagi/permissions";

const OTHER = "00000000-0000-7000-8000-000000000009";
const PAST = new Date("2000-01-01T00:00:00Z");
const FUTURE = new Date("2100-01-01T00:00:00Z");

const sight = (deskId: string, fromAt: Date, untilAt: Date) => ({ deskId, fromAt, untilAt });
const seenBy = (...sights: object[]) => ({ sights });

/** How a person can stand to a record of this service: one example each, for the permission matrix. */
export const relations = {
  Resident: {
    自分の窓口が登録: (me: Me) => ({ registeredDeskId: me.deskId }),
    他の窓口が登録: () => ({ registeredDeskId: OTHER }),
  },
  SupportCase: {
    "自分の窓口が主担当（権利あり）": (me: Me) => ({
      leadDeskId: me.deskId,
      ...seenBy(sight(me.deskId, PAST, FUTURE)),
    }),
    つなぎで見られるようになった: (me: Me) => ({ leadDeskId: OTHER, ...seenBy(sight(me.deskId, PAST, FUTURE)) }),
    見られる期間が終わった: (me: Me) => ({ leadDeskId: OTHER, ...seenBy(sight(me.deskId, PAST, PAST)) }),
    見られる期間がまだ始まらない: (me: Me) => ({ leadDeskId: OTHER, ...seenBy(sight(me.deskId, FUTURE, FUTURE)) }),
    他の窓口だけが見られる: () => ({ leadDeskId: OTHER, ...seenBy(sight(OTHER, PAST, FUTURE)) }),
  },
  Sight: {
    自分の窓口のもの: (me: Me) => sight(me.deskId, PAST, FUTURE),
    終わったもの: (me: Me) => sight(me.deskId, PAST, PAST),
    他の窓口のもの: () => sight(OTHER, PAST, FUTURE),
  },
  Consent: {
    自分の窓口が記録: (me: Me) => ({ recordedDeskId: me.deskId, recipients: [{ deskId: OTHER }] }),
    自分の窓口が提供先: (me: Me) => ({ recordedDeskId: OTHER, recipients: [{ deskId: me.deskId }] }),
    無関係: () => ({ recordedDeskId: OTHER, recipients: [{ deskId: OTHER }] }),
  },
};
