import type { Me } from "@tsunagi/permissions";

const OTHER = "00000000-0000-7000-8000-000000000009";
const PAST = new Date("2000-01-01T00:00:00Z");
const FUTURE = new Date("2100-01-01T00:00:00Z");

const sight = (deskId: string, fromAt: Date, untilAt: Date) => ({ deskId, fromAt, untilAt });
const person = (registeredDeskId: string, ...findables: object[]) => ({ registeredDeskId, findables });
const seenBy = (...sights: object[]) => ({ sights });

const consent = (recordedDeskId: string, recipient: string) => ({
  recordedDeskId,
  recipients: [{ deskId: recipient }],
  leadDeskId: OTHER,
});
const basis = (requestedDeskId: string, requestedBy: string, leadDeskId: string) => ({
  requestedDeskId,
  requestedBy,
  leadDeskId,
});

const grant = (basis: string, deskId: string, leadDeskId: string, ...sights: object[]) => ({
  basis,
  deskId,
  supportCase: { leadDeskId, sights },
});
const written = (deskId: string, audience: string, ...sights: object[]) => ({
  deskId,
  audience,
  supportCase: { sights },
});
/** A record and its parts stand alike to a reader; in which categories a part is read is asked of the sight. */
const records = {
  "自分の窓口が書いた（ケースを見られる）": (me: Me) => written(me.deskId, "own", sight(me.deskId, PAST, FUTURE)),
  "自分の窓口が書いた（見られる期間が終わった）": (me: Me) => written(me.deskId, "own", sight(me.deskId, PAST, PAST)),
  "他の窓口が書いた（共有）": (me: Me) => written(OTHER, "shared", sight(me.deskId, PAST, FUTURE)),
  "他の窓口が書いた（あることだけ）": (me: Me) => written(OTHER, "pointer", sight(me.deskId, PAST, FUTURE)),
  "他の窓口が書いた（その窓口だけ）": (me: Me) => written(OTHER, "own", sight(me.deskId, PAST, FUTURE)),
  "他の窓口が書いた（共有、見られる期間が終わった）": (me: Me) =>
    written(OTHER, "shared", sight(me.deskId, PAST, PAST)),
};

/** How a person can stand to a record of this service: one example each, for the permission matrix. */
export const relations = {
  Resident: {
    自分の窓口が登録: (me: Me) => person(me.deskId, sight(me.deskId, PAST, FUTURE)),
    "他の窓口が登録（属性・連絡先を見られる）": (me: Me) => person(OTHER, sight(me.deskId, PAST, FUTURE)),
    "他の窓口が登録（見られる期間が終わった）": (me: Me) => person(OTHER, sight(me.deskId, PAST, PAST)),
    他の窓口が登録: () => person(OTHER, sight(OTHER, PAST, FUTURE)),
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
    自分の窓口が主担当: (me: Me) => ({ ...consent(OTHER, OTHER), leadDeskId: me.deskId }),
    自分の窓口が記録: (me: Me) => consent(me.deskId, OTHER),
    自分の窓口が提供先: (me: Me) => consent(OTHER, me.deskId),
    無関係: () => consent(OTHER, OTHER),
  },
  Basis: {
    "自分の窓口が求めた（自分が求めた）": (me: Me) => basis(me.deskId, me.staffId, OTHER),
    "自分の窓口が求めた（同僚が求めた）": (me: Me) => basis(me.deskId, OTHER, OTHER),
    自分の窓口が主担当: (me: Me) => basis(OTHER, OTHER, me.deskId),
    無関係: () => basis(OTHER, OTHER, OTHER),
  },
  Grant: {
    自分の窓口が主担当: (me: Me) => grant("consent", OTHER, me.deskId, sight(me.deskId, PAST, FUTURE)),
    自分の窓口のもの: (me: Me) => grant("consent", me.deskId, OTHER, sight(me.deskId, PAST, FUTURE)),
    見られるケースの主担当のもの: (me: Me) => grant("lead", OTHER, OTHER, sight(me.deskId, PAST, FUTURE)),
    見られるケースの他の窓口のもの: (me: Me) => grant("consent", OTHER, OTHER, sight(me.deskId, PAST, FUTURE)),
    見られないケースの主担当のもの: () => grant("lead", OTHER, OTHER, sight(OTHER, PAST, FUTURE)),
  },
  ContactRecord: records,
  RecordPart: records,
};
