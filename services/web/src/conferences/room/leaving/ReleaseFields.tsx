import type { ReleaseBasis } from "@tsunagi/contracts/release-bases";
import { Recipients } from "../../../cases/consent/Recipients.tsx";
import { useDesks } from "../../../desks/use-desks.ts";
import { Select } from "../../../parts/form/Select.tsx";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { LONGEST, type ReleaseErrors, type ReleaseForm } from "./release-form.ts";

interface ReleaseFieldsProps {
  form: ReleaseForm;
  change: (part: Partial<ReleaseForm>) => void;
  wrong: (field: keyof ReleaseErrors) => string | undefined;
  grounds: Record<ReleaseBasis, string>;
  host: { id: string; name: string } | undefined;
}

export function ReleaseFields({ form, change, wrong, grounds, host }: ReleaseFieldsProps) {
  return (
    <>
      <TextArea
        label="知らせる文面"
        required
        support="決定の文を入れてあります。相手がすることに要らないことと、知られては困ることを消してください。"
        value={form.body}
        onChange={(body) => change({ body })}
        max={LONGEST}
        rows={3}
        error={wrong("body")}
      />
      <DeskFields {...{ form, change, wrong, host }} />
      <Select
        label="根拠"
        required
        options={grounds}
        value={form.basis}
        onChange={(basis) => change({ basis })}
        error={wrong("basis")}
      />
      <TextArea
        label="理由"
        required={form.basis !== "CONSENT"}
        support="会議の記録にだけ残り、相手の窓口には見えません。"
        value={form.reason}
        onChange={(reason) => change({ reason })}
        max={LONGEST}
        rows={2}
        error={wrong("reason")}
      />
      <WarekiField
        label="期限"
        support="いつまでにしてほしいかがあれば。例：12/5、R8.12.5"
        value={form.day}
        onChange={(day) => change({ day })}
        error={wrong("dueOn")}
      />
    </>
  );
}

/** Who reads what, said before it goes. Where nobody has an account, nobody can read it here. */
function DeskFields({ form, change, wrong, host }: Omit<ReleaseFieldsProps, "grounds">) {
  const { desks, error, retry } = useDesks();
  if (!desks) return error ? <Unfetched error={error} onRetry={retry} /> : <Loading rows={1} />;
  const chosen = form.deskIds.flatMap((id) => desks.find((desk) => desk.id === id)?.name ?? []);
  return (
    <div className="grid gap-3">
      <Recipients
        label="知らせる窓口"
        desks={desks.filter(({ id, outside }) => !outside && id !== host?.id)}
        value={form.deskIds}
        onChange={(deskIds) => change({ deskIds })}
        error={wrong("deskIds")}
      />
      <p role="status" className="rounded-8 border-l-4 border-blue-900 bg-blue-50 px-4 py-3 text-std-16N-170">
        {chosen.length > 0
          ? `${chosen.join("・")}で働く人みなが、上の文面、根拠、日付、期限と、知らせた窓口（${host?.name ?? "事務局"}）を読みます。`
          : "窓口を選ぶと、だれが何を読むかがここに出ます。"}
        議題、番号、出席者、理由、ほかの開示先は、相手には見えません。
      </p>
    </div>
  );
}
