import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button } from "../parts/Button.tsx";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { Form } from "../parts/form/Form.tsx";
import { focusFirstWrong } from "../parts/form/first-wrong.ts";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Refused } from "../parts/Refused.tsx";
import { toast } from "../parts/toast.ts";
import { InformationFields } from "./information/InformationFields.tsx";
import { emptyCase, type NewCaseForm, readNewCase } from "./new-case.ts";
import { PersonFields } from "./person/PersonFields.tsx";
import { useRegister } from "./use-register.ts";

const PLACE = "tsunagi.draft.new-case";

/** Registers the person and opens the case, in one form. What is typed survives a reload of this tab. */
export function NewCasePage() {
  const navigate = useNavigate();
  const [form, setForm] = useState<NewCaseForm>(kept);
  const [checked, setChecked] = useState(false);
  useEffect(() => sessionStorage.setItem(PLACE, JSON.stringify(form)), [form]);
  const register = useRegister((opened) => {
    sessionStorage.removeItem(PLACE);
    toast("ケースを登録しました");
    return navigate({ to: "/cases/$caseId", params: { caseId: opened.id }, replace: true });
  });
  // From the first attempt on, each correction clears its own message at once.
  const read = readNewCase(form, new Date());
  const errors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (register.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    register.mutate(read.bodies);
  };
  const fields = {
    form,
    errors,
    refused: register.error,
    change: (part: Partial<NewCaseForm>) => setForm((old) => ({ ...old, ...part })),
  };
  return (
    <>
      <PageHeader
        title="ケースを登録する"
        below={<p className="mt-1 text-std-16N-170">登録しただけでは、ほかの窓口には何も見えません。</p>}
      />
      <Form label="ケースを登録する" onSubmit={submit} className="grid max-w-[44rem] gap-10">
        <PersonFields {...fields} />
        <InformationFields {...fields} />
        <Refused error={register.error} onRetry={submit} />
        <div className="flex flex-wrap gap-3 border-t border-solid-gray-300 pt-6">
          <Button type="submit" look="solid" busy={register.isPending && "登録しています…"}>
            ケースを登録する
          </Button>
          <ButtonLink to="/cases">やめる</ButtonLink>
        </div>
      </Form>
    </>
  );
}

function kept(): NewCaseForm {
  const text = sessionStorage.getItem(PLACE);
  return text ? { ...emptyCase, ...(JSON.parse(text) as NewCaseForm) } : emptyCase;
}
