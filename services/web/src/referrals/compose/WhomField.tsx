import type { Desk } from "../../api/types.ts";
import { TextField } from "../../parts/form/TextField.tsx";
import type { Draft } from "./draft.ts";

/** Asked in advance where it looks as if it will be wanted; the server decides. */
export const wantsCall = (
  { urgency }: Pick<Draft, "urgency">,
  { opening, outside }: Pick<Desk, "opening" | "outside">,
) => urgency === "A" && !opening.open && !outside;

/** 緊急度A to a closed desk leaves with a phone call: who was told. */
export function WhomField({ value, onChange }: { value: string; onChange: (whom: string) => void }) {
  return (
    <TextField
      label="電話で伝えた相手"
      required
      support="窓口が閉まっています。先に電話で伝え、伝えた相手の名前を書いてください。"
      value={value}
      onChange={onChange}
      input={{ maxLength: 100 }}
    />
  );
}
