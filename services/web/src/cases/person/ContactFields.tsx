import { fieldMessage } from "../../api/refusal.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import type { PersonFieldsProps } from "./PersonFields.tsx";

/** Where the person lives, how to reach them, and how not to. */
export function ContactFields({ form, refused, change }: PersonFieldsProps) {
  const text = (field: "address" | "phone" | "contactWish" | "contactNg" | "safetyNote") => ({
    value: form[field],
    onChange: (typed: string) => change({ [field]: typed }),
    error: fieldMessage(refused, field),
  });
  return (
    <>
      <div className="grid gap-1">
        <TextField
          label="住所"
          support="町丁目は、住所から自動で読み取ります。"
          isPrivate
          {...text("address")}
          input={{ maxLength: 200 }}
        />
        <Tick checked={form.addressWithheld} onChange={(addressWithheld) => change({ addressWithheld })}>
          住所を他の窓口に出さない
        </Tick>
      </div>
      <TextField
        label="電話"
        isPrivate
        {...text("phone")}
        width="max-w-72"
        input={{ maxLength: 30, inputMode: "tel" }}
      />
      <TextArea
        label="連絡の希望"
        support="例：平日の午後に電話。手紙は封筒に名前を出さない。"
        {...text("contactWish")}
        max={400}
        rows={2}
      />
      <TextArea
        label="連絡してはいけない時間・方法"
        support="ケースとつなぎの一番上に、赤い枠で出ます。"
        {...text("contactNg")}
        max={400}
        rows={2}
      />
      <TextArea
        label="訪問時の安全"
        support="例：必ず2人で訪問。犬がいる。ケースとつなぎの一番上に、赤い枠で出ます。"
        {...text("safetyNote")}
        max={400}
        rows={2}
      />
    </>
  );
}
