import { Suspense } from "react";
import { fetched } from "../../api/fetched.ts";
import type { ReferralItem } from "../../api/types.ts";
import { Dialog } from "../../parts/Dialog.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { type DeedVerb, deeds } from "../deeds/deeds.ts";
import { useReferral } from "../use-referral.ts";

const DeedDialog = fetched(() => import("../deeds/DeedDialog.tsx"), "DeedDialog");

interface RowDeedProps {
  row: ReferralItem;
  verb: DeedVerb;
  onClose: () => void;
}

/** The box of a deed above a list: the same one as on the page of the つなぎ, once that has been fetched. */
export function RowDeed({ row, verb, onClose }: RowDeedProps) {
  const { data, error, refetch } = useReferral(row.id);
  const again = () => void refetch();
  // What the list showed is what was meant: an older answer in the store would carry an older version.
  if (data && data.version >= row.version) {
    return (
      <Suspense>
        <DeedDialog verb={verb} referral={data} onClose={onClose} onLatest={again} />
      </Suspense>
    );
  }
  return (
    <Dialog title={deeds[verb].title} onClose={onClose}>
      <Unfetched error={error} onRetry={again} />
      {!error && <Loading rows={2} />}
    </Dialog>
  );
}
