import { HandoutsOut } from "./HandoutsOut.tsx";
import { MoveDialog, type SittingBoxProps } from "./MoveDialog.tsx";
import { OpenAttendance } from "./OpenAttendance.tsx";
import { Undecided } from "./Undecided.tsx";

const isRefusedBy = (error: unknown, code: string): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code;

/** 会議を終える. What keeps it open is shown where it is. */
export function CloseDialog(props: SittingBoxProps) {
  const { conference, onClose } = props;
  return (
    <MoveDialog {...props} verb="close" title="会議を終える" busy="終えています…" done="会議を終えました" wide>
      {(refused) => (
        <>
          {isRefusedBy(refused, "attendance-open") && <OpenAttendance conference={conference} onGo={onClose} />}
          {isRefusedBy(refused, "handouts-out") && <HandoutsOut conference={conference} onGo={onClose} />}
          {isRefusedBy(refused, "undecided") && <Undecided conference={conference} onGo={onClose} />}
          <p className="text-std-16N-170">
            終えると、議事に行を足したり直したりできなくなります。決まったことは、担当の窓口の「対応事項」に残ります。
          </p>
        </>
      )}
    </MoveDialog>
  );
}
