import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { Section } from "../Section.tsx";

const LONG = "近隣の方から、郵便物がたまっていると連絡がありました。".repeat(3);

/** The counts beside the forms are what the test of input methods reads: nothing may be sent while a kanji is chosen. */
export function TextFields() {
  const [text, setText] = useState("");
  const [one, setOne] = useState("");
  const [long, setLong] = useState("");
  const [near, setNear] = useState(LONG);
  const [sent, setSent] = useState(0);
  const [saved, setSaved] = useState(0);
  const [signedIn, setSignedIn] = useState(0);
  return (
    <Section part="form">
      <Form
        label="ふつうの入力"
        onSubmit={() => setSent(sent + 1)}
        onSave={() => setSaved(saved + 1)}
        className="grid max-w-[40rem] gap-6"
      >
        <TextField label="相談の件名" required value={text} onChange={setText} support="20字くらいで書きます。" />
        <TextArea label="相談の内容" value={long} onChange={setLong} max={100} rows={3} />
        <TextArea label="もうすぐ字数いっぱい" value={near} onChange={setNear} max={90} rows={2} />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" look="solid">
            送る見本
          </Button>
          <output aria-label="送った回数">{`送信${sent}回・保存${saved}回`}</output>
        </div>
      </Form>
      <Form
        label="Enterで送る入力"
        onSubmit={() => setSignedIn(signedIn + 1)}
        enterSubmits
        className="grid max-w-[40rem] gap-4"
      >
        <TextField label="Enterで送る欄" unmarked value={one} onChange={setOne} width="max-w-80" />
        <output aria-label="Enterで送った回数">{`${signedIn}回`}</output>
      </Form>
    </Section>
  );
}
