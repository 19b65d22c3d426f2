import { caseOperations } from "./cases.ts";
import { deskOperations } from "./desks.ts";
import { kernelOperations } from "./health.ts";
import { noticeOperations } from "./notices.ts";
import { nounOf, type Operation } from "./operation.ts";
import { referralOperations } from "./referrals.ts";
import { sessionOperations } from "./session.ts";

/** Every operation by the service that answers it: the front door's map, the document and the free tests read this. */
export const operationsByService = {
  directory: [...sessionOperations, ...deskOperations],
  cases: [...caseOperations],
  referrals: [...referralOperations],
  notifications: [...noticeOperations],
  kernel: [...kernelOperations],
} as const satisfies Record<string, readonly Operation[]>;

type AnyOperation = (typeof operationsByService)[keyof typeof operationsByService][number];

/** The names of all operations. */
export type OperationId = AnyOperation["operationId"];

/** The declaration of one operation. */
export type OperationOf<Id extends OperationId> = Extract<AnyOperation, { operationId: Id }>;

export const allOperations: readonly Operation[] = Object.values(operationsByService).flat();

/** The declaration of an operation by its name. */
export function operationOf<Id extends OperationId>(id: Id): OperationOf<Id> {
  return allOperations.find((op) => op.operationId === id) as unknown as OperationOf<Id>;
}

/** Noun → service, for the front door when services run apart. Every noun belongs to exactly one service. */
export const serviceOfNoun: ReadonlyMap<string, string> = new Map(
  Object.entries(operationsByService).flatMap(([service, ops]) => ops.map((op) => [nounOf(op), service] as const)),
);
