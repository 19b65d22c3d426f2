import { useRef, useState } from "react";
import type { DeskCard } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { focusIn } from "../../parts/form/focus-in.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { toast } from "../../parts/toast.ts";
import { dayOf } from "../../words/when.ts";
import { useSetReceptionState } from "../card/use-desk.ts";
import { ReceptionMark } from "../ReceptionMark.tsx";
import { StateForm } from "./StateForm.tsx";
import { sameAgain } from "./state-form.ts";

/** 受入状況. Its own people change it, or confirm with one tap that it still holds. */
export function Reception({ desk }: { desk: DeskCard }) {
  const { state, actions } = desk;
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const edit = (open: boolean) => {
    setEditing(open);
    focusIn(() => place.current, open ? "input" : "button");
  };
  const confirm = useSetReceptionState(() => toast("いまの受入状況を確認しました"));
  return (
    <Panel title="受入状況">
      <div ref={place} className="grid gap-4">
        {editing ? (
          <StateForm desk={desk} onClose={() => edit(false)} />
        ) : (
          <>
            <ReceptionMark state={state} />
            {state.checkedAt && state.checkedBy && (
              <p className="text-std-16N-170 text-solid-gray-700">
                {dayOf(state.checkedAt)} {state.checkedBy.name} 確認
              </p>
            )}
            {actions.includes("setReceptionState") && (
              <div className="flex flex-wrap gap-3 print:hidden">
                <Button
                  onClick={() => confirm.mutate({ deskId: desk.id, body: sameAgain(state) })}
                  busy={confirm.isPending && "確認しています…"}
                >
                  このままで確認済みにする
                </Button>
                <Button onClick={() => edit(true)}>変える</Button>
              </div>
            )}
            <Refused error={confirm.error} />
          </>
        )}
      </div>
    </Panel>
  );
}
