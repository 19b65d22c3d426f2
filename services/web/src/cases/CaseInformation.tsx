import lockIcon from "@material-symbols/svg-400/outlined/lock-fill.svg?raw";
import { type Category, categories } from "@tsunagi/contracts/codes";
import type { SupportCase } from "../api/types.ts";
import { Facts } from "../parts/Facts.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Panel } from "../parts/Panel.tsx";
import { dayOf } from "../words/when.ts";

/** What this desk may read of the case, by category; what it may not read stays in sight as closed. */
export function CaseInformation({ supportCase }: { supportCase: SupportCase }) {
  return (
    <Panel title="把握している情報">
      <div className="grid divide-y divide-solid-gray-300">
        {(Object.keys(categories) as Category[]).map((category) => (
          <section key={category} className="grid gap-2 py-4 first:pt-0 last:pb-0 md:grid-cols-[9rem_1fr] md:gap-6">
            <h3 className="text-std-16B-170 text-solid-gray-900">{categories[category]}</h3>
            <div className="min-w-0 text-std-16N-170">
              {supportCase.categories.includes(category) ? (
                <Content category={category} supportCase={supportCase} />
              ) : (
                <p className="flex items-center gap-1.5 text-solid-gray-700">
                  <Icon svg={lockIcon} className="size-5" />
                  この窓口には見えません
                </p>
              )}
            </div>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function Content({ category, supportCase }: { category: Category; supportCase: SupportCase }) {
  const { resident, information } = supportCase;
  if (category === "identity_contact") {
    return resident ? (
      <Facts
        rows={[
          ["住所", resident.address || "記録がありません"],
          ["電話", resident.phone || "記録がありません"],
        ]}
      />
    ) : (
      <None />
    );
  }
  const found = information.find((one) => one.category === category);
  if (!found) return <None />;
  return (
    <>
      <p className="max-w-[44em] whitespace-pre-line text-solid-gray-900">{found.body}</p>
      <p className="text-dns-14N-130 text-solid-gray-700">{dayOf(found.updatedAt)} 更新</p>
    </>
  );
}

const None = () => <p className="text-solid-gray-700">記録がありません</p>;
