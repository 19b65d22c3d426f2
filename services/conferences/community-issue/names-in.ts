import { type CommunityIssueId, type ConferenceSubject, communityIssueProblems } from "@tsunagi/contracts";
import { type Em, rows, type Sealer } from "@tsunagi/database";
import { foldKana } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { ConferenceCase } from "../agenda-item/conference-case.ts";
import { unsealSubject } from "../agenda-item/subject.ts";

const SHORTEST = 2;
/** Of a reading: もり is in 見まもり too. */
const SHORTEST_READING = 3;

/**
 * Whether a text that everybody will read has a name in it of whom the item is about: the whole name, or its family or
 * given name alone, also in another script. It may refuse a place of the same name; better than to let a person out.
 */
export function namesSomebody({ person, kana }: ConferenceSubject, text: string): boolean {
  const names = partsOf(person, kana).map(plain);
  if (names.some((name) => name.length >= SHORTEST && plain(text).includes(name))) return true;
  const readings = partsOf(kana).map(foldKana);
  return readings.some((reading) => reading.length >= SHORTEST_READING && foldKana(text).includes(reading));
}

/** The same of what is written into a 地域課題 later: it is held against whom the row speaks of that it comes from. */
export async function mustNameNobody(em: Em, sealer: Sealer, id: CommunityIssueId, text: string): Promise<void> {
  const [source] = await rows<{ caseId: string }>(em, SOURCE, [id]);
  const about = source && (await em.findOne(ConferenceCase, { id: source.caseId } as never));
  if (about && namesSomebody(await unsealSubject(sealer, about as ConferenceCase), text))
    throw new Refusal(communityIssueProblems.namesPerson);
}

const SOURCE = `select conference_case_id "caseId" from conferences.community_issue_source where community_issue_id = $1`;

const partsOf = (...names: readonly (string | null)[]): string[] =>
  names.flatMap((name) => (name ? [name, ...name.split(/[\s　]+/u)] : []));

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/\s+/gu, "");
