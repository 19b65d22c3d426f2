import type { Category } from "@tsunagi/contracts/codes";
import type { Referral } from "../../api/types.ts";
import { DeskCombobox } from "../../desks/DeskCombobox.tsx";
import { useDesks } from "../../desks/use-desks.ts";
import type { FieldProps } from "../../parts/form/Field.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { Select } from "../../parts/form/Select.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { AddedCategories } from "./AddedCategories.tsx";
import type { DeedField, Values } from "./deed.ts";
import { MomentField } from "./MomentField.tsx";
import { WidenedSight } from "./WidenedSight.tsx";
import { WorkerField } from "./WorkerField.tsx";

interface DeedFieldBoxProps {
  field: DeedField;
  referral: Referral;
  values: Values;
  change: (part: Values) => void;
  error: string | undefined;
}

/** The control that a field of a deed wants. */
export function DeedFieldBox({ field, referral, values, change, error }: DeedFieldBoxProps) {
  const { name, label, required, support } = field;
  const frame = { label, error, ...(required && { required }), ...(support && { support }) };
  const value = String(values[name] ?? "");
  const set = (next: string) => change({ [name]: next });
  switch (field.kind) {
    case "text":
      return <TextArea {...frame} value={value} onChange={set} max={field.max} rows={field.rows ?? 3} />;
    case "line":
      return <TextField {...frame} value={value} onChange={set} input={{ maxLength: field.max }} />;
    case "codes":
      return (
        <RadioGroup {...frame} options={field.options} value={value} onChange={set} columns={field.columns ?? ""} />
      );
    case "select":
      return <Select {...frame} options={field.options} value={value} onChange={set} />;
    case "day":
      return <WarekiField {...frame} value={value} onChange={set} />;
    case "moment":
      return <MomentField {...{ ...frame, name, values, change }} />;
    case "tick":
      return (
        <Tick checked={values[name] === true} onChange={(on) => change({ [name]: on })}>
          {label}
        </Tick>
      );
    case "staff":
      return <WorkerField {...frame} value={value} onChange={set} />;
    case "desk":
      return <DeskField {...{ frame, value, set, referral }} />;
    case "categories":
      return (
        <AddedCategories
          {...frame}
          referral={referral}
          value={(values[name] ?? []) as readonly Category[]}
          onChange={(categories) => change({ [name]: categories })}
        />
      );
    case "preview":
      return (
        <WidenedSight
          {...{ referral, error }}
          categories={(values.categories ?? []) as readonly Category[]}
          onSeen={set}
        />
      );
  }
}

interface DeskFieldProps {
  frame: FieldProps;
  value: string;
  set: (deskId: string) => void;
  referral: Referral;
}

/** Any desk but the two that have it already. */
function DeskField({ frame, value, set, referral: { from, to } }: DeskFieldProps) {
  const { desks, error, retry } = useDesks();
  if (!desks) return error ? <Unfetched error={error} onRetry={retry} /> : <Loading rows={1} />;
  return (
    <DeskCombobox
      {...frame}
      desks={desks.filter(({ id }) => id !== from.id && id !== to.id)}
      value={value}
      onChange={set}
    />
  );
}
