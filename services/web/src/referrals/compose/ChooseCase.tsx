import { Link } from "@tanstack/react-router";
import { CaseTable } from "../../cases/CaseTable.tsx";
import { useCases } from "../../cases/use-cases.ts";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";

/** Every つなぎ belongs to a case: which one? */
export function ChooseCase() {
  const { mayRegister } = useCases();
  return (
    <>
      <PageHeader
        title="どのケースからつなぎますか"
        below={
          <p className="mt-1 text-std-16N-170 text-solid-gray-700">
            ケースを選ぶと、つなぎを書き始めます。見つからないときは
            <Link to="/search" className="link">
              人を探す
            </Link>
            から。
          </p>
        }
        actions={mayRegister && <ButtonLink to="/cases/new">ケースを登録する</ButtonLink>}
      />
      <CaseTable to="refer" />
    </>
  );
}
