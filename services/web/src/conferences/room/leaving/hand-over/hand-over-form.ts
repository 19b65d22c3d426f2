import type { Minute } from "../../../../api/types.ts";

export const LONGEST = 1_000;

/** In which words a row goes to the case, and which version of it was picked. */
export interface Picked {
  readonly body: string;
  readonly version: number;
}

export const picked = ({ body, version }: Minute): Picked => ({ body, version });

/** Whether it lies beside the case: what was taken back does so no more. */
export const isHandedOver = ({ releases }: Minute): boolean =>
  releases.some(({ source, room }) => source !== null && !room?.withdrawn);
