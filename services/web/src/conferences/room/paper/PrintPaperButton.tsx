import printIcon from "@material-symbols/svg-400/outlined/print.svg?raw";
import { Suspense, useCallback, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";

const PrintPaper = fetched(() => import("./PrintPaper.tsx"), "PrintPaper");

/** 次第, 出席簿 and 議事録 on paper, for whoever prepares the conference. */
export function PrintPaperButton({ item }: { item: AgendaItem }) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const may = item.actions.includes("print") && item.inside !== null;
  usePaletteDeed(
    "番号をとって印刷",
    "ばんごうをとっていんさつ しだい しゅっせきぼ ぎじろく",
    may ? () => setOpen(true) : undefined,
  );
  if (!may || !item.inside) return null;
  return (
    <>
      <Button icon={printIcon} onClick={() => setOpen(true)}>
        番号をとって印刷
      </Button>
      {open && (
        <Suspense>
          <PrintPaper item={item} inside={item.inside} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
