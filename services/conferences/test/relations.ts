import type { Me } from "@tsunagi/permissions";

const OTHER = "00000000-0000-7000-8000-000000000009";
const THEN = new Date("2026-11-24T00:00:00Z");

interface Place {
  readonly admitted?: boolean;
  readonly scribe?: boolean;
}

const entry = (me: Me, { admitted = true, scribe = false }: Place = {}) => ({
  staffId: me.staffId,
  deskId: me.deskId,
  admitted,
  scribe,
});
const NOBODY = { entries: [], earlierReaders: [] };
const sealed = { hostDeskId: OTHER, secrecy: "sealed", shown: true, writing: "scribe", guests: false };

/** How somebody stands to an item, and so to everything that belongs to it. */
const places = {
  事務局の窓口: (me: Me) => ({ ...sealed, hostDeskId: me.deskId, ...NOBODY }),
  "出席者（守秘の確認の前）": (me: Me) => ({ ...sealed, ...NOBODY, entries: [entry(me, { admitted: false })] }),
  "出席者（守秘の確認の後）": (me: Me) => ({ ...sealed, ...NOBODY, entries: [entry(me)] }),
  "出席者（みなで書く）": (me: Me) => ({ ...sealed, writing: "everybody", ...NOBODY, entries: [entry(me)] }),
  書記: (me: Me) => ({ ...sealed, ...NOBODY, entries: [entry(me, { scribe: true })] }),
  "後の回の出席者（前の回も見せられた）": (me: Me) => ({
    ...sealed,
    entries: [],
    earlierReaders: [{ staffId: me.staffId, deskId: me.deskId }],
  }),
  前の回を見せられた人と同じ窓口の人: (me: Me) => ({
    ...sealed,
    entries: [],
    earlierReaders: [{ staffId: OTHER, deskId: me.deskId }],
  }),
  出席者と同じ窓口の人: (me: Me) => ({ ...sealed, ...NOBODY, entries: [{ ...entry(me), staffId: OTHER }] }),
  出席者でない人: () => ({ ...sealed, ...NOBODY }),
  "公開の会議（だれでも）": () => ({ ...sealed, secrecy: "open", ...NOBODY }),
};
type Relation = keyof typeof places;

const each = (of: (item: ReturnType<(typeof places)[Relation]>, me: Me) => object) =>
  Object.fromEntries(Object.entries(places).map(([name, place]) => [name, (me: Me) => of(place(me), me)]));

/** A row, and whether it is for one's own desk where it is for named ones. */
const minute = (audience: string, readers: (me: Me) => string[] = () => []) =>
  each((item, me) => ({
    ...item,
    ...{ audience, readerDeskIds: readers(me), speakerDeskId: OTHER, writtenDeskId: OTHER },
    agendaItem: item,
  }));
const mine = ({ deskId }: Me) => [deskId];
const theirs = () => [OTHER];
const forAll = { audience: "roster", readerDeskIds: [] };
const ofChronology = (item: object) => ({ ...item, agendaItem: item });
const ofOpinion = (item: object) => ({ ...item, staffId: OTHER, deskId: OTHER, onPaper: false, agendaItem: item });
const inOtherWords = (words: string, relations: object) =>
  Object.fromEntries(Object.entries(relations).map(([name, example]) => [`${name}・${words}`, example]));

const out = { hostDeskId: OTHER, status: "released", caseId: null };

/** How a person can stand to a record of this service: one example each, for the permission matrix. */
export const relations = {
  ConferenceKind: {
    自分の窓口が事務局: (me: Me) => ({ municipalityId: me.municipalityId, hostDeskId: me.deskId }),
    ほかの窓口が事務局: (me: Me) => ({ municipalityId: me.municipalityId, hostDeskId: OTHER }),
  },
  Conference: {
    事務局の窓口: (me: Me) => ({ hostDeskId: me.deskId, entries: [], items: [] }),
    どれかの議題の出席者: (me: Me) => ({ hostDeskId: OTHER, entries: [entry(me, { admitted: false })], items: [] }),
    出席者と同じ窓口の人: (me: Me) => ({
      hostDeskId: OTHER,
      entries: [{ ...entry(me), staffId: OTHER }],
      items: [],
    }),
    公開の議題がある: () => ({ hostDeskId: OTHER, entries: [], items: [{ secrecy: "open", shown: true }] }),
    出席者でない人: () => ({ hostDeskId: OTHER, entries: [], items: [{ secrecy: "sealed", shown: true }] }),
  },
  AgendaItem: {
    ...each((item) => item),
    "事務局の窓口（同意による議題・招待できる）": (me: Me) => ({
      ...places.事務局の窓口(me),
      secrecy: "members",
      guests: true,
    }),
    "事務局の窓口（同意による議題・招待できない）": (me: Me) => ({ ...places.事務局の窓口(me), secrecy: "members" }),
    "事務局の窓口（開催通知の前）": (me: Me) => ({ ...places.事務局の窓口(me), shown: false }),
  },
  Seat: {
    "事務局の窓口（開催通知の前）": (me: Me) => ({ ...places.事務局の窓口(me), convenedAt: null, agendaItem: NOBODY }),
    "事務局の窓口（開催通知の後）": (me: Me) => ({ ...places.事務局の窓口(me), convenedAt: THEN, agendaItem: NOBODY }),
    自分の席: (me: Me) => ({
      hostDeskId: OTHER,
      staffId: me.staffId,
      deskId: me.deskId,
      convenedAt: THEN,
      leftAt: null,
      agendaItem: NOBODY,
    }),
    中にいる人から見たほかの席: (me: Me) => ({ hostDeskId: OTHER, agendaItem: { entries: [entry(me)] } }),
    守秘の確認の前の人から見たほかの席: (me: Me) => ({
      hostDeskId: OTHER,
      agendaItem: { entries: [entry(me, { admitted: false })] },
    }),
    無関係の人: () => ({ hostDeskId: OTHER, agendaItem: NOBODY }),
  },
  Sheet: {
    ...inOtherWords(
      "自分の窓口のシート",
      each((item, me) => ({ ...item, deskId: me.deskId, agendaItem: item })),
    ),
    ...inOtherWords(
      "ほかの窓口のシート",
      each((item) => ({ ...item, deskId: OTHER, agendaItem: item })),
    ),
  },
  ChronologyEntry: {
    ...inOtherWords(
      "自分の窓口の情報",
      each((item, me) => ({ ...ofChronology(item), deskId: me.deskId, writtenDeskId: me.deskId })),
    ),
    ...inOtherWords(
      "ほかの窓口の情報",
      each((item) => ({ ...ofChronology(item), deskId: OTHER, writtenDeskId: OTHER })),
    ),
    "事務局の窓口・ほかの窓口の情報を紙から入れた": (me: Me) => ({
      ...ofChronology(places.事務局の窓口(me)),
      deskId: OTHER,
      writtenDeskId: me.deskId,
    }),
  },
  Opinion: {
    事務局の窓口: (me: Me) => ({ ...ofOpinion(places.事務局の窓口(me)), onPaper: false }),
    "事務局の窓口（紙で届いた回答）": (me: Me) => ({ ...ofOpinion(places.事務局の窓口(me)), onPaper: true }),
    自分の回答: (me: Me) => ({
      ...ofOpinion(places["出席者（守秘の確認の後）"](me)),
      staffId: me.staffId,
      deskId: me.deskId,
    }),
    "ほかの人の回答（自分が答える前）": (me: Me) => ofOpinion(places["出席者（守秘の確認の後）"](me)),
    "ほかの人の回答（自分が答えた後）": (me: Me) =>
      ofOpinion({ ...places["出席者（守秘の確認の後）"](me), entries: [{ ...entry(me), answered: true }] }),
    "ほかの人の回答（会議が終わった後）": (me: Me) =>
      ofOpinion({ ...places["出席者（守秘の確認の後）"](me), status: "closed" }),
    守秘の確認の前: (me: Me) => ofOpinion(places["出席者（守秘の確認の前）"](me)),
    出席者でない人: () => ofOpinion(places.出席者でない人()),
  },
  CommunityIssue: {
    出した事務局の窓口: (me: Me) => ({ municipalityId: me.municipalityId, hostDeskId: me.deskId }),
    ほかの窓口: (me: Me) => ({ municipalityId: me.municipalityId, hostDeskId: OTHER }),
  },
  InformationRequest: {
    照会を出した窓口: (me: Me) => ({ hostDeskId: me.deskId, deskId: OTHER, pledges: [] }),
    照会された窓口: (me: Me) => ({ hostDeskId: OTHER, deskId: me.deskId, pledges: [] }),
    "照会された窓口（自分が守秘を確認した後）": (me: Me) => ({
      hostDeskId: OTHER,
      deskId: me.deskId,
      pledges: [{ staffId: me.staffId, deskId: me.deskId }],
    }),
    "照会された窓口（同僚が守秘を確認した後）": (me: Me) => ({
      hostDeskId: OTHER,
      deskId: me.deskId,
      pledges: [{ staffId: OTHER, deskId: me.deskId }],
    }),
    ほかの窓口: () => ({ hostDeskId: OTHER, deskId: OTHER, pledges: [] }),
  },
  DatePoll: {
    事務局の窓口: (me: Me) => ({ hostDeskId: me.deskId }),
    日程を聞かれた人と無関係の人: () => ({ hostDeskId: OTHER }),
  },
  DateAsk: {
    事務局の窓口: (me: Me) => ({ hostDeskId: me.deskId, staffId: OTHER, deskId: OTHER, withdrawnAt: null }),
    聞かれた本人: (me: Me) => ({ hostDeskId: OTHER, staffId: me.staffId, deskId: me.deskId, withdrawnAt: null }),
    "聞かれた本人（取りやめの後）": (me: Me) => ({
      hostDeskId: OTHER,
      staffId: me.staffId,
      deskId: me.deskId,
      withdrawnAt: THEN,
    }),
    "聞かれた本人（ほかの所属で）": (me: Me) => ({
      hostDeskId: OTHER,
      staffId: me.staffId,
      deskId: OTHER,
      withdrawnAt: null,
    }),
    同じ窓口の別の人: (me: Me) => ({ hostDeskId: OTHER, staffId: OTHER, deskId: me.deskId, withdrawnAt: null }),
  },
  MeetingRecord: {
    ...inOtherWords(
      "案",
      each((item) => ({ ...item, status: "draft", agendaItem: item })),
    ),
    ...inOtherWords(
      "確定",
      each((item) => ({ ...item, status: "signed", agendaItem: item })),
    ),
  },
  Questionnaire: {
    ...inOtherWords(
      "自分のアンケート",
      each((item, me) => ({ ...item, staffId: me.staffId, deskId: me.deskId, agendaItem: item })),
    ),
    ...inOtherWords(
      "ほかの人のアンケート",
      each((item, me) => ({ ...item, staffId: OTHER, deskId: me.deskId, agendaItem: item })),
    ),
  },
  Printing: {
    事務局の窓口: (me: Me) => ({ hostDeskId: me.deskId }),
    出席者でない人: () => ({ hostDeskId: OTHER }),
  },
  Guest: inOtherWords(
    "招待者",
    each((item) => ({ ...item, agendaItem: item })),
  ),
  Document: {
    事務局の窓口: (me: Me) => ({ hostDeskId: me.deskId }),
    出席者でない人: () => ({ hostDeskId: OTHER }),
  },
  Handout: {
    事務局の窓口: (me: Me) => ({ hostDeskId: me.deskId }),
    出席者でない人: () => ({ hostDeskId: OTHER }),
  },
  RecordClock: {
    事務局の窓口: (me: Me) => ({ hostDeskId: me.deskId }),
    出席者でない人: () => ({ hostDeskId: OTHER }),
  },
  Minute: {
    ...minute("roster"),
    ...inOtherWords("会長・事務局だけの行", minute("host")),
    ...inOtherWords("自分の機関も読める行", minute("desks", mine)),
    ...inOtherWords("ほかの機関だけの行", minute("desks", theirs)),
    ...inOtherWords(
      "自分の機関が発言した行",
      each((item, me) => ({
        ...item,
        ...{ audience: "desks", readerDeskIds: [me.deskId], speakerDeskId: me.deskId, writtenDeskId: OTHER },
        agendaItem: item,
      })),
    ),
  },
  Task: {
    ...inOtherWords(
      "自分の窓口の担当",
      each((item, me) => ({ ...item, ...forAll, deskId: me.deskId, agendaItem: item })),
    ),
    ...inOtherWords(
      "ほかの窓口の担当",
      each((item) => ({ ...item, ...forAll, deskId: OTHER, agendaItem: item })),
    ),
    ...inOtherWords(
      "自分の機関も読める行から",
      each((item, me) => ({ ...item, audience: "desks", readerDeskIds: [me.deskId], deskId: OTHER, agendaItem: item })),
    ),
    ...inOtherWords(
      "ほかの機関だけの行から",
      each((item) => ({ ...item, audience: "desks", readerDeskIds: [OTHER], deskId: OTHER, agendaItem: item })),
    ),
    "同意による会議・自分の窓口の担当": (me: Me) => ({
      ...sealed,
      secrecy: "members",
      ...forAll,
      deskId: me.deskId,
      agendaItem: NOBODY,
    }),
  },
  Release: {
    自分の窓口が開示した: (me: Me) => ({ hostDeskId: me.deskId, status: "released", caseId: null, recipients: [] }),
    "自分の窓口が開示し、取り下げた": (me: Me) => ({
      hostDeskId: me.deskId,
      status: "withdrawn",
      caseId: null,
      recipients: [{ deskId: OTHER }],
    }),
    自分の窓口に開示された: (me: Me) => ({ ...out, recipients: [{ deskId: me.deskId }] }),
    "自分の窓口に開示され、取り下げられた": (me: Me) => ({
      ...out,
      status: "withdrawn",
      recipients: [{ deskId: me.deskId }],
    }),
    "同意によりケースへ引き継がれた（自分の窓口あて）": (me: Me) => ({
      ...out,
      caseId: OTHER,
      recipients: [{ deskId: me.deskId }],
    }),
    ほかの窓口に開示された: () => ({ ...out, recipients: [{ deskId: OTHER }] }),
  },
};
