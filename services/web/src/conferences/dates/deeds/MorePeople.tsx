import addIcon from "@material-symbols/svg-400/outlined/person_add.svg?raw";
import { useState } from "react";
import type { DatePoll } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { AskPerson } from "../ask/AskPerson.tsx";
import { useAskAlso } from "../use-polls.ts";

/** One more person is asked while the answers come in. */
export function MorePeople({ poll }: { poll: DatePoll }) {
  const [adding, setAdding] = useState(false);
  const also = useAskAlso(poll.id, () => toast("この人にも日程を聞きました"));
  if (!adding)
    return (
      <div>
        <Button icon={addIcon} onClick={() => setAdding(true)}>
          ほかの人にも聞く
        </Button>
      </div>
    );
  return (
    <div className="grid max-w-[48rem] gap-3">
      <AskPerson
        conferenceId={poll.conferenceId}
        asked={poll.asks.map(({ staff, desk }) => ({ staffId: staff.id, deskId: desk.id }))}
        busy={also.isPending && "送っています…"}
        onAdd={({ staffId, deskId }) => also.isPending || also.mutate({ staffId, deskId })}
      />
      <Refused error={also.error} />
      <div>
        <Button look="text" onClick={() => setAdding(false)}>
          閉じる
        </Button>
      </div>
    </div>
  );
}
