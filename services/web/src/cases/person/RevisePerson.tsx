import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Resident, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { toast } from "../../parts/toast.ts";
import { PersonConflict } from "./PersonConflict.tsx";
import { PersonFields } from "./PersonFields.tsx";
import { type PersonForm, personFormOf, readPerson } from "./person-form.ts";
import { useReviseResident } from "./use-resident.ts";

interface RevisePersonProps {
  resident: Resident;
  supportCase: SupportCase;
  onLatest: () => Promise<Resident | undefined>;
  onDone: () => unknown;
}

/** The form over what is registered. Somebody else's change in between is shown beside one's own. */
export function RevisePerson({ resident, supportCase, onLatest, onDone }: RevisePersonProps) {
  const [form, setForm] = useState(() => personFormOf(resident));
  const [version, setVersion] = useState(resident.version);
  const [theirs, setTheirs] = useState<PersonForm>();
  const [checked, setChecked] = useState(false);
  const revise = useReviseResident(() => {
    toast("本人の情報を直しました");
    return onDone();
  });
  const read = readPerson(form, new Date());
  const errors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (revise.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    revise.mutate({ id: resident.id, version, body: read.body });
  };
  const change = (part: Partial<PersonForm>) => setForm((old) => ({ ...old, ...part }));
  const readLatest = async () => {
    const latest = await onLatest();
    if (!latest) return;
    setTheirs(personFormOf(latest));
    setVersion(latest.version);
    revise.reset();
  };
  return (
    <>
      <PageHeader
        title="本人の情報を直す"
        above={
          <Link to="/cases/$caseId" params={{ caseId: supportCase.id }} className="link text-std-16N-170">
            {supportCase.number}
          </Link>
        }
        below={<p className="mt-1 text-std-16N-170">もう送ったつなぎの内容は変わりません。</p>}
      />
      <Form label="本人の情報を直す" onSubmit={submit} className="grid max-w-[44rem] gap-10">
        <PersonFields {...{ form, errors, change }} refused={revise.error} />
        <ChangedFirst error={revise.error} onLatest={() => void readLatest()} onRetry={submit} />
        {theirs && <PersonConflict mine={form} theirs={theirs} onTake={change} onDone={() => setTheirs(undefined)} />}
        <div className="flex flex-wrap gap-3 border-t border-solid-gray-300 pt-6">
          <Button type="submit" look="solid" busy={revise.isPending && "保存しています…"}>
            保存する
          </Button>
          <ButtonLink to="/cases/$caseId" params={{ caseId: supportCase.id }}>
            やめる
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
