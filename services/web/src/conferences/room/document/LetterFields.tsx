import { type DocumentKind, documentKinds } from "@tsunagi/contracts/codes";
import { fieldMessage } from "../../../api/refusal.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { RadioGroup } from "../../../parts/form/RadioGroup.tsx";
import { Select } from "../../../parts/form/Select.tsx";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { TextField } from "../../../parts/form/TextField.tsx";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { useNow } from "../../../words/use-now.ts";
import type { Inside } from "../Room.tsx";
import { isOutside, type LetterForm, missingIn, OUTSIDE } from "./letter-form.ts";

interface LetterFieldsProps {
  item: AgendaItem;
  inside: Inside;
  form: LetterForm;
  onChange: (form: LetterForm) => void;
  /** Whether what is missing is said by now. */
  checked: boolean;
  error: unknown;
}

const LONGEST_ASK = 2000;
const NOTICE = { notice: documentKinds.notice } as Record<DocumentKind, string>;

/** To whom, what is asked for, and until when. */
export function LetterFields({ item, inside, form, onChange, checked, error }: LetterFieldsProps) {
  const now = useNow();
  const missing: ReturnType<typeof missingIn> = checked ? missingIn(form, now) : {};
  const isInquiry = form.kind === "inquiry";
  const agencies = Object.fromEntries(inside.seats.map(({ desk }) => [desk.id, desk.name]));
  const options = isInquiry ? { ...agencies, [OUTSIDE]: "ほかの相手（名前を書く）" } : agencies;
  const wrong = (field: keyof typeof missing, name: string) => missing[field] ?? fieldMessage(error, name);
  return (
    <>
      <RadioGroup
        label="文書"
        required
        options={item.secrecy === "sealed" ? documentKinds : NOTICE}
        value={form.kind}
        onChange={(kind) => onChange({ ...form, kind })}
      />
      <Select
        label="あて先"
        required
        options={options}
        value={form.to in options ? form.to : undefined}
        onChange={(to) => onChange({ ...form, to })}
        error={wrong("to", "deskId")}
      />
      {isOutside(form) && (
        <TextField
          label="相手の名前"
          required
          isPrivate
          support="敬称まで書きます。例：桜台整形外科　院長　様"
          value={form.addressee}
          onChange={(addressee) => onChange({ ...form, addressee })}
          error={wrong("addressee", "addressee")}
        />
      )}
      {isInquiry && (
        <TextArea
          label="提供してほしい資料・情報"
          required
          value={form.ask}
          onChange={(ask) => onChange({ ...form, ask })}
          max={LONGEST_ASK}
          error={wrong("ask", "ask")}
        />
      )}
      <WarekiField
        label="回答期限"
        value={form.replyBy}
        onChange={(replyBy) => onChange({ ...form, replyBy })}
        error={wrong("replyBy", "replyBy")}
      />
    </>
  );
}
