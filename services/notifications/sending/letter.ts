import type { NoticeTopic } from "@tsunagi/contracts";
import { type Counts, titleOf } from "../notice/words.ts";

/** What a mail is about. */
export interface Matter {
  readonly topic: NoticeTopic | null;
  readonly number: string | null;
  readonly counts: Counts | null;
  readonly referralId: string | null;
  readonly basisId: string | null;
  /** The number that confirms an address; only where the mail is about nothing else. */
  readonly code: string | null;
  /** Whether the reader's role opens a つなぎ at all. */
  readonly opens: boolean;
}

interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** The words and a link, and nothing else: a mail lies about in places that nobody guards. */
export function letterOf(matter: Matter, origin: string): Letter {
  if (!matter.topic) {
    const subject = "【つなぎ】メールアドレスの確認";
    return { subject, text: `確認の番号: ${matter.code}\n\n${origin}/settings/notifications\n` };
  }
  const title = titleOf({ ...matter, topic: matter.topic });
  return { subject: `【つなぎ】${title}`, text: `${title}\n\n${origin}${placeOf(matter)}\n` };
}

function placeOf({ opens, referralId, basisId }: Matter): string {
  if (opens && referralId) return `/referrals/${referralId}`;
  if (opens && basisId) return `/bases/${basisId}`;
  return "/";
}
