import type { NoticeGroup } from "@tsunagi/contracts";

/** What somebody wishes to hear by mail at one of their desks. The screen always tells. */
export interface Wishes {
  readonly mail: readonly NoticeGroup[];
  readonly digest: readonly NoticeGroup[];
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly quietOnClosedDays: boolean;
}

/** Until somebody says otherwise: what is theirs to do, and what was missed; most of that comes with the morning anyway. */
export const BEFORE_ANY_WISH: Wishes = {
  mail: ["overdue", "assignment"],
  digest: [],
  quietFrom: null,
  quietUntil: null,
  quietOnClosedDays: false,
};
