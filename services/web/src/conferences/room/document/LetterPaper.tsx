import { conferenceBases } from "@tsunagi/contracts/codes";
import type { ConferenceDocument } from "../../../api/types.ts";
import { Rows } from "../../../referrals/sheet/Rows.tsx";
import { dayOf, warekiDay } from "../../../words/when.ts";
import { sittingDay } from "../../conference-words.ts";

interface LetterPaperProps {
  letter: ConferenceDocument;
  kind: string;
}

/** 開催通知 or 資料・情報提供依頼書, as it was when its number was drawn: to one agency, with no name of the household and of no other agency. */
export function LetterPaper({ letter, kind }: LetterPaperProps) {
  const { number, addressee, isDesk, basis, issuedAt, replyBy, ask, sitting } = letter;
  const isInquiry = letter.kind === "inquiry";
  const rows = [
    ["会議", kind],
    ["根拠", isInquiry && basis === "SWA106_6" ? `${conferenceBases[basis]}第3項` : conferenceBases[basis]],
    // Whoever is only asked learns of no day and no place.
    ...(isInquiry
      ? [["提供してほしい資料・情報", ask ?? ""] as const]
      : [["日時", sittingDay(sitting)] as const, ["場所", sitting.place] as const]),
    ["回答期限", replyBy ? warekiDay(replyBy) : ""],
    ...(isInquiry ? [] : [["出席する人", "\n"] as const]),
  ] as const;
  return (
    <>
      <p className="text-right">{number}</p>
      <p className="mb-4 text-right">{dayOf(issuedAt)}</p>
      <p className="mb-4 text-[12pt]">{isDesk ? `${addressee}　御中` : addressee}</p>
      <p className="mb-6 text-right">{sitting.host}</p>
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
