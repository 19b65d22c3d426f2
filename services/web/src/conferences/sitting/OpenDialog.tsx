import { useNow } from "../../words/use-now.ts";
import { sittingWords } from "../conference-words.ts";
import { MoveDialog, type SittingBoxProps } from "./MoveDialog.tsx";

/** 会議を始める. Nothing takes it back, and the button is not far from others: it says for when it was planned. */
export function OpenDialog(props: SittingBoxProps) {
  const now = useNow();
  return (
    <MoveDialog {...props} verb="open" title="会議を始める" busy="始めています…" done="会議を始めました">
      {() => (
        <p className="text-std-16N-170">
          予定は{sittingWords(props.conference, now)}
          です。始めると、議題ごとに議事を書けるようになります。始めた会議は、準備中に戻せません。
        </p>
      )}
    </MoveDialog>
  );
}
