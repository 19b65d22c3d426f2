import { questionnaireWays } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { Questionnaire } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip } from "../../../parts/Chip.tsx";
import { Stamp } from "../../../parts/Stamp.tsx";
import { Said } from "./Said.tsx";
import { SignForm } from "./SignForm.tsx";

/** What one of them said, with name and time, for the host; or that they have not, and their paper. */
export function AnsweredRow({ questionnaire, onLatest }: { questionnaire: Questionnaire; onLatest: () => void }) {
  const [open, setOpen] = useState(false);
  const { staff, desk, signedAt, how, enteredBy, actions } = questionnaire;
  return (
    <li className="grid gap-3 border-b border-solid-gray-300 py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-std-16B-170 text-solid-gray-900">
          {staff.name}
          <span className="ml-2 text-std-16N-170">{desk.name}</span>
        </p>
        {signedAt && how ? (
          <p className="text-std-16N-170 text-solid-gray-700">
            <Stamp at={signedAt} />・{questionnaireWays[how]}
            {enteredBy && `（${enteredBy.name}が入れました）`}
          </p>
        ) : (
          <Chip tone="gray">まだ答えていません</Chip>
        )}
        {actions.includes("enter") && !open && (
          <Button onClick={() => setOpen(true)}>
            {signedAt ? "紙から直す" : "紙から入れる"}
            <span className="sr-only">（{staff.name}）</span>
          </Button>
        )}
      </div>
      {open ? (
        <SignForm questionnaire={questionnaire} way="enter" onLatest={onLatest} onClose={() => setOpen(false)} />
      ) : (
        <Said questionnaire={questionnaire} />
      )}
    </li>
  );
}
