import lockIcon from "@material-symbols/svg-400/outlined/lock-fill.svg?raw";
import { type Category, categories } from "@tsunagi/contracts/codes";
import { Suspense, useRef, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { SupportCase } from "../../api/types.ts";
import { ResponsibleHint } from "../../desks/finder/ResponsibleHint.tsx";
import { Button } from "../../parts/Button.tsx";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { focusIn } from "../../parts/form/focus-in.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { IdentityFacts } from "../../referrals/IdentityFacts.tsx";
import { dayOf } from "../../words/when.ts";
import type { TextCategory } from "../new-case.ts";

const EditInformation = fetched(() => import("./EditInformation.tsx"), "EditInformation");

/** What this desk may read of the case, by category; what it may not read stays in sight as closed. */
export function CaseInformation({ supportCase }: { supportCase: SupportCase }) {
  return (
    <Panel title="把握している情報">
      <div className="grid divide-y divide-solid-gray-300">
        {(Object.keys(categories) as Category[]).map((category) => (
          <section key={category} className="grid gap-2 py-4 first:pt-0 last:pb-0">
            <h3 className="text-std-16B-170 text-solid-gray-900">{categories[category]}</h3>
            <div className="min-w-0 text-std-16N-170">
              {!supportCase.categories.includes(category) ? (
                <p className="flex items-center gap-1.5 text-solid-gray-700">
                  <Icon svg={lockIcon} className="size-5" />
                  この窓口には見えません
                </p>
              ) : category === "identity_contact" ? (
                <Person supportCase={supportCase} />
              ) : (
                <Text category={category} supportCase={supportCase} />
              )}
            </div>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function Person({ supportCase: { id, resident, residentId } }: { supportCase: SupportCase }) {
  if (!resident) return <None />;
  return (
    <div className="grid gap-2">
      <IdentityFacts identity={resident} />
      <ResponsibleHint identity={resident} />
      {residentId !== null && (
        <ButtonLink to="/cases/$caseId/person" params={{ caseId: id }} className="mt-1 justify-self-start">
          本人の情報を直す
        </ButtonLink>
      )}
    </div>
  );
}

function Text({ category, supportCase }: { category: TextCategory; supportCase: SupportCase }) {
  const [editing, setEditing] = useState(false);
  const known = supportCase.information.find((one) => one.category === category);
  const place = useRef<HTMLDivElement>(null);
  const edit = (open: boolean) => {
    setEditing(open);
    if (!open) focusIn(() => place.current, "button");
  };
  if (editing) {
    return (
      <div ref={place}>
        <Suspense fallback={<Loading rows={2} />}>
          <EditInformation caseId={supportCase.id} {...{ category, known }} onClose={() => edit(false)} />
        </Suspense>
      </div>
    );
  }
  return (
    <div
      ref={place}
      className={known ? "grid justify-items-start gap-1" : "flex flex-wrap items-center justify-between gap-x-4"}
    >
      {known ? (
        <>
          <p className="max-w-[44em] whitespace-pre-line text-solid-gray-900">{known.body}</p>
          <p className="text-dns-14N-130 text-solid-gray-700">{dayOf(known.updatedAt)} 更新</p>
        </>
      ) : (
        <None />
      )}
      {supportCase.actions.includes("reviseInformation") && (
        <Button look="text" onClick={() => edit(true)} className={known ? "-ml-5" : "-mr-5"}>
          {known ? "書き直す" : "書く"}
          <span className="sr-only">（{categories[category]}）</span>
        </Button>
      )}
    </div>
  );
}

const None = () => <p className="text-solid-gray-700">記録がありません</p>;
