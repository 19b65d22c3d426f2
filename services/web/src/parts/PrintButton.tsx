import printIcon from "@material-symbols/svg-400/outlined/print.svg?raw";
import { usePaletteDeed } from "../palette/deeds.ts";
import { Button } from "./Button.tsx";

export function PrintButton() {
  usePaletteDeed("印刷", "いんさつ ぷりんと かみ", () => print(), true);
  return (
    <Button icon={printIcon} onClick={() => print()} className="max-sm:hidden">
      印刷
    </Button>
  );
}
