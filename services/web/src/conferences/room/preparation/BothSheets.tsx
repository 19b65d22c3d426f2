import { Banner } from "../../../parts/Banner.tsx";
import { Button } from "../../../parts/Button.tsx";
import { type Answers, QUESTIONS } from "./sheet-form.ts";

interface BothSheetsProps {
  mine: Answers;
  theirs: Answers;
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else has written the sheet meanwhile: theirs here, one's own in the boxes above, and nobody chooses but the hand. */
export function BothSheets({ mine, theirs, onTheirs, onMine }: BothSheetsProps) {
  return (
    <Banner
      kind="warning"
      title="書いている間に、ほかの人がこの準備シートを書きました。"
      actions={
        <>
          <Button onClick={onMine}>自分の内容を続ける</Button>
          <Button onClick={onTheirs}>相手の内容にする</Button>
        </>
      }
    >
      <p>あなたの入力は、上に残っています。いまの内容で、違うところ：</p>
      <dl className="mt-2 grid gap-2 text-solid-gray-900">
        {QUESTIONS.filter(({ name }) => theirs[name].trim() !== mine[name].trim()).map(({ name, label }) => (
          <div key={name} className="border-l-4 border-solid-gray-420 pl-3">
            <dt className="text-std-16B-170">{label}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">{theirs[name] || "記入なし"}</dd>
          </div>
        ))}
      </dl>
    </Banner>
  );
}
