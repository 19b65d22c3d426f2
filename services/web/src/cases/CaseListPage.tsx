import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import { CaseTable } from "./CaseTable.tsx";
import { useCases } from "./use-cases.ts";

export function CaseListPage() {
  const { mayRegister } = useCases();
  return (
    <>
      <PageHeader
        title="ケース"
        actions={
          <>
            <PrintButton />
            {mayRegister && (
              <ButtonLink to="/cases/new" look="solid" icon={addIcon}>
                ケースを登録する
              </ButtonLink>
            )}
          </>
        }
      />
      <CaseTable to="open" />
    </>
  );
}
