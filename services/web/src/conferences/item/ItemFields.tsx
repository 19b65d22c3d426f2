import { fieldMessage } from "../../api/refusal.ts";
import type { AgendaItem, Conference, ConferenceKind } from "../../api/types.ts";
import { TextField } from "../../parts/form/TextField.tsx";
import { EarlierField } from "./EarlierField.tsx";
import type { ItemErrors, ItemForm } from "./item-form.ts";
import { KindField } from "./KindField.tsx";
import { SubjectFields } from "./SubjectFields.tsx";
import { useEarlier } from "./use-earlier.ts";

interface ItemFieldsProps {
  conference: Conference;
  kinds: readonly ConferenceKind[];
  /** The kind that was chosen: what else is asked follows from it. */
  kind: ConferenceKind | undefined;
  form: ItemForm;
  change: (part: Partial<ItemForm>) => void;
  again: AgendaItem | undefined;
  errors: ItemErrors;
  refused: unknown;
}

/** What is asked about an item. */
export function ItemFields({ conference, kinds, kind, form, change, again, errors, refused }: ItemFieldsProps) {
  const earlier = useEarlier(kind?.id ?? "", conference.items);
  const isNew = form.how === "new" || earlier.length === 0;
  return (
    <>
      <KindField
        kinds={kinds}
        value={kind?.id ?? ""}
        onChange={(kindId) => change({ kindId, how: "new", from: "" })}
        error={errors.kindId ?? fieldMessage(refused, "kindId")}
      />
      {kind && <EarlierField {...{ earlier, form, change }} chosen={again} error={errors.from} />}
      {kind && isNew && <SubjectFields {...{ kind, form, change, errors, refused }} />}
      <TextField
        label="分数"
        required
        support="5分から240分まで"
        value={form.minutes}
        onChange={(minutes) => change({ minutes })}
        error={errors.minutes ?? fieldMessage(refused, "minutes")}
        width="max-w-32"
        input={{ inputMode: "numeric", maxLength: 3 }}
      />
    </>
  );
}
