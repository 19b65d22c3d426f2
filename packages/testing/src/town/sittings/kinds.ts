import type { ConferenceBasis, ConferenceKindId, ConsentRule, Secrecy } from "@tsunagi/contracts";
import type { DeskKey } from "../desks.ts";
import { townId } from "../ids.ts";

const PLEDGE =
  "この会議で知り得た秘密を、正当な理由なく漏らしません。会議の事務に従事しなくなった後も同じです（社会福祉法106条の6第5項。違反には罰則があります）。";
const PLEDGE_OF_THE_POOR =
  "この会議で知り得た秘密を、正当な理由なく漏らしません。会議の事務に従事しなくなった後も同じです。";

const kind = <Key extends string>(
  key: Key,
  name: string,
  host: DeskKey,
  basis: ConferenceBasis,
  secrecy: Secrecy,
  consentRule: ConsentRule,
  pledge?: string,
) => ({ key, id: townId<ConferenceKindId>("conference-kind", key), name, host, basis, secrecy, consentRule, pledge });

/** The kinds of conference that みどり野市 has set, and whose desk prepares them. */
export const conferenceKinds = [
  kind("shien", "支援会議", "marugoto", "SWA106_6", "sealed", "not_needed", PLEDGE),
  kind("juso", "重層的支援会議", "marugoto", "CONSENT", "members", "needed"),
  kind("network", "支援関係機関ネットワーク会議", "marugoto", "NONE", "open", "no_person"),
  kind("konkyu", "生活困窮者支援会議", "fukushi", "LSA9", "sealed", "not_needed", PLEDGE_OF_THE_POOR),
  kind("chosei", "生活保護調整会議", "fukushi", "PA27_3", "sealed", "not_needed", PLEDGE_OF_THE_POOR),
  kind("shienChosei", "支援調整会議", "jiritsu", "CONSENT", "members", "needed"),
  kind("kobetsu", "個別ケース会議", "hotChuo", "CONSENT", "members", "needed"),
  kind("kondan", "地域懇談会", "hotChuo", "NONE", "open", "no_person"),
] as const;

/** What stands before the 文書番号 of a desk that prepares conferences. */
export const documentSeries: readonly (readonly [DeskKey, string])[] = [
  ["marugoto", "みどり福丸"],
  ["fukushi", "みどり福支"],
  ["jiritsu", "みどり社自"],
];
