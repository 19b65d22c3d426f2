import { conferenceBases } from "@tsunagi/contracts/codes";
import type { Conference, ConferenceDocument } from "../../../api/types.ts";
import { Rows } from "../../../referrals/sheet/Rows.tsx";
import { dayOf, warekiDay } from "../../../words/when.ts";
import { sittingDay } from "../../conference-words.ts";

interface LetterPaperProps {
  letter: ConferenceDocument;
  sitting: Conference | undefined;
  kind: string;
}

/** 開催通知 or 資料・情報提供依頼書: to one agency, with no name of the household and of no other agency. */
export function LetterPaper({ letter, sitting, kind }: LetterPaperProps) {
  const { number, addressee, isDesk, basis, issuedAt, replyBy, ask } = letter;
  const isInquiry = letter.kind === "inquiry";
  const rows = [
    ["会議", kind],
    ["根拠", isInquiry && basis === "SWA106_6" ? `${conferenceBases[basis]}第3項` : conferenceBases[basis]],
    // Whoever is only asked learns of no day and no place.
    ...(isInquiry ? [["提供してほしい資料・情報", ask ?? ""] as const] : whenAndWhere(sitting)),
    ["回答期限", replyBy ? warekiDay(replyBy) : ""],
    ...(isInquiry ? [] : [["出席する人", "\n"] as const]),
  ] as const;
  return (
    <>
      <p className="text-right">{number}</p>
      <p className="mb-4 text-right">{dayOf(issuedAt)}</p>
      <p className="mb-4 text-[12pt]">{isDesk ? `${addressee}　御中` : addressee}</p>
      <p className="mb-6 text-right">{sitting?.host.name}</p>
      <p className="mb-4">
        {isInquiry
          ? "下記のとおり、資料または情報の提供をお願いします。"
          : "下記のとおり会議を開きますので、出席をお願いします。会議の内容は、この通知には書いていません。"}
      </p>
      <Rows rows={rows} />
      <p className="mt-4">この文書の内容を、会議に関わる人のほかに見せないでください。</p>
    </>
  );
}

const whenAndWhere = (sitting: Conference | undefined) =>
  [
    ["日時", sitting ? sittingDay(sitting) : ""],
    ["場所", sitting?.place ?? ""],
  ] as const;
