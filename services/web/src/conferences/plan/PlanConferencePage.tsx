import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { toast } from "../../parts/toast.ts";
import { Restored } from "../Restored.tsx";
import { useKeptForm } from "../use-kept-form.ts";
import { ParticularsFields } from "./ParticularsFields.tsx";
import { emptyParticulars, readParticulars } from "./particulars-form.ts";
import { usePlan } from "./use-plan.ts";

/** 会議を準備する: when and where. What it is about comes next, and nobody hears of it yet. */
export function PlanConferencePage() {
  const navigate = useNavigate();
  const { form, change, drop, restored, discard } = useKeptForm("conference", emptyParticulars);
  const [checked, setChecked] = useState(false);
  const plan = usePlan(({ id }) => {
    drop();
    toast("会議の準備を始めました");
    return navigate({ to: "/conferences/$conferenceId", params: { conferenceId: id }, replace: true });
  });
  const read = readParticulars(form, new Date());
  const submit = () => {
    if (plan.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    plan.mutate(read.body);
  };
  return (
    <>
      <PageHeader
        title="会議を準備する"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        below={
          <p className="mt-1 text-std-16N-170">
            準備を始めても、まだだれにも知らされません。議題と出席者を入れてから、会長が開催通知を出します。
          </p>
        }
      />
      <Form label="会議を準備する" onSubmit={submit} className="grid max-w-[44rem] gap-7">
        {restored && <Restored onDiscard={discard} />}
        <ParticularsFields
          {...{ form, change }}
          errors={checked && "errors" in read ? read.errors : {}}
          refused={plan.error}
        />
        <Refused error={plan.error} onRetry={submit} />
        <div className="flex flex-wrap gap-3 border-t border-solid-gray-300 pt-6">
          <Button type="submit" look="solid" busy={plan.isPending && "準備しています…"}>
            準備を始める
          </Button>
          <ButtonLink to="/conferences">やめる</ButtonLink>
        </div>
      </Form>
    </>
  );
}
