import type { ReactNode } from "react";
import type { Referral } from "../../api/types.ts";
import { useSend } from "../use-send.ts";
import { ConfirmSend } from "./ConfirmSend.tsx";
import { ConfirmSeveral } from "./ConfirmSeveral.tsx";
import type { Draft } from "./draft.ts";
import type { Going } from "./use-send-several.ts";

interface LastLookProps {
  draft: Draft;
  going: readonly Going[];
  from: string;
  noGround: ReactNode;
  /** A document was added or taken off. */
  documented: (referral: Referral) => void;
  /** Somebody else was first. */
  stale: () => void;
  /** With what was sent. */
  onClose: (sent: readonly Referral[]) => void;
}

/** The box before sending: to one desk, or to several at once. */
export function LastLook({ going, noGround, onClose, ...rest }: LastLookProps) {
  const send = useSend((sent) => onClose([sent]));
  const [only] = going;
  if (!only || going.length > 1) return <ConfirmSeveral {...{ going, onClose, ...rest }} />;
  return <ConfirmSend {...{ send, noGround, ...only, ...rest }} onClose={() => onClose([])} />;
}
