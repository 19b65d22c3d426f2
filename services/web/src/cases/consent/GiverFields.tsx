import { consentGivers } from "@tsunagi/contracts/codes";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import type { ConsentForm } from "./consent-form.ts";

interface GiverFieldsProps {
  form: ConsentForm;
  change: (part: Partial<ConsentForm>) => void;
  wrong: (field: keyof ConsentForm) => string | undefined;
}

/** Who gave the consent; somebody else than 本人 by name. */
export function GiverFields({ form, change, wrong }: GiverFieldsProps) {
  return (
    <div className="grid gap-3">
      <RadioGroup
        label="同意した人"
        required
        options={consentGivers}
        value={form.giver}
        onChange={(giver) => change({ giver })}
        error={wrong("giver")}
        columns="sm:grid-cols-3"
      />
      {form.giver !== "self" && (
        <TextField
          label="同意した人の氏名"
          required
          value={form.giverName}
          onChange={(giverName) => change({ giverName })}
          error={wrong("giverName")}
          input={{ maxLength: 100 }}
        />
      )}
    </div>
  );
}
