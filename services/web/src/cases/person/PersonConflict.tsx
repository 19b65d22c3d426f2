import { Banner } from "../../parts/Banner.tsx";
import { Button } from "../../parts/Button.tsx";
import type { PersonForm } from "./person-form.ts";

interface PersonConflictProps {
  mine: PersonForm;
  theirs: PersonForm;
  onTake: (part: Partial<PersonForm>) => void;
  onDone: () => void;
}

const LABELS: Record<keyof PersonForm, string> = {
  name: "氏名",
  kana: "フリガナ",
  formerName: "旧姓・以前の氏名",
  alias: "通称",
  romanName: "ローマ字",
  birth: "生年月日",
  birthUnknown: "生年月日がわからない",
  address: "住所",
  addressWithheld: "住所を他の窓口に出さない",
  phone: "電話",
  contactWish: "連絡の希望",
  contactNg: "連絡してはいけない時間・方法",
  safetyNote: "訪問時の安全",
};

const PRIVATE: readonly (keyof PersonForm)[] = ["name", "kana", "formerName", "alias", "romanName", "address", "phone"];

/** Somebody saved first: mine stays in the form, theirs is shown, and each field is a choice. */
export function PersonConflict({ mine, theirs, onTake, onDone }: PersonConflictProps) {
  const fields = (Object.keys(LABELS) as (keyof PersonForm)[]).filter((field) => mine[field] !== theirs[field]);
  return (
    <Banner
      kind="info"
      title="最新を読み込みました。あなたの入力を残しています。"
      actions={<Button onClick={onDone}>確かめました</Button>}
    >
      <ul className="mt-2 grid gap-3">
        {fields.map((field) => (
          <li key={field} className="grid justify-items-start gap-1">
            <b>相手の「{LABELS[field]}」</b>
            <span className={`whitespace-pre-line ${PRIVATE.includes(field) ? "private" : ""}`}>
              {wordsOf(theirs[field])}
            </span>
            <Button onClick={() => onTake({ [field]: theirs[field] })}>相手の内容にする</Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function wordsOf(value: string | boolean): string {
  if (typeof value === "boolean") return value ? "はい" : "いいえ";
  return value || "（空欄）";
}
