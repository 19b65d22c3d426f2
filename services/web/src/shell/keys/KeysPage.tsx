import { PageHeader } from "../../parts/PageHeader.tsx";
import { PrintButton } from "../../parts/PrintButton.tsx";
import { KeyList } from "./KeyList.tsx";

/** The same list as at `?`, for the wall beside a PC. */
export function KeysPage() {
  return (
    <>
      <PageHeader title="キー操作の一覧" actions={<PrintButton />} />
      <div className="max-w-[44rem]">
        <KeyList heading="h2" />
      </div>
    </>
  );
}
