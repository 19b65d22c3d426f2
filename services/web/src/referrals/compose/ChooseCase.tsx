import { CaseTable } from "../../cases/CaseTable.tsx";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";

/** Every つなぎ belongs to a case: which one? */
export function ChooseCase() {
  return (
    <>
      <PageHeader
        title="どのケースからつなぎますか"
        actions={<ButtonLink to="/cases/new">ケースを登録する</ButtonLink>}
      />
      <CaseTable to="refer" />
    </>
  );
}
