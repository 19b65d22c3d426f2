import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { KeyList } from "./KeyList.tsx";

export function KeyDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="キー操作の一覧" onClose={onClose}>
      <KeyList heading="h3" />
      <div className="mt-6">
        <ButtonLink to="/help/keys" onClick={onClose}>
          印刷できるページを開く
        </ButtonLink>
      </div>
    </Dialog>
  );
}
