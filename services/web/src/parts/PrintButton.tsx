import printIcon from "@material-symbols/svg-400/outlined/print.svg?raw";
import { Button } from "./Button.tsx";

export function PrintButton() {
  return (
    <Button icon={printIcon} onClick={() => print()} className="max-sm:hidden">
      印刷
    </Button>
  );
}
