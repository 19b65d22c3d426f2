import { AskingStill } from "./AskingStill.tsx";
import { MoveDialog, type SittingBoxProps } from "./MoveDialog.tsx";
import { useSeated } from "./use-sitting.ts";
import { WhoLearns } from "./WhoLearns.tsx";

/** 開催通知: the last look at who will learn that there is such a sitting. */
export function AnnounceDialog(props: SittingBoxProps) {
  const looked = useSeated(props.conference.items);
  const held = looked.some(({ answer, error }) => !answer && !error);
  return (
    <MoveDialog
      {...props}
      verb="announce"
      title="開催通知を出す"
      busy="出しています…"
      done="開催通知を出しました"
      wide
      held={held}
    >
      {() => (
        <>
          <p className="text-std-16N-170">
            次の人が、会議のあることを知ります。お知らせには日時も議題も書かれません。出した通知は取り消せません。
          </p>
          <AskingStill conference={props.conference} onGo={props.onClose} />
          <WhoLearns conference={props.conference} looked={looked} />
        </>
      )}
    </MoveDialog>
  );
}
