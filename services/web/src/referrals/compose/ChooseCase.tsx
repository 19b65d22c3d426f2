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
        actions={mayRegister && <ButtonLink to="/cases/new">ケースを登録する</ButtonLink>}
      />
      <CaseTable to="refer" />
    </>
  );
}
