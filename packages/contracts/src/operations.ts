import { audienceOperations } from "./audience.ts";
import { basisOperations } from "./bases.ts";
import { caseOperations } from "./case-operations.ts";
import { deskOperations } from "./desks.ts";
import { kernelOperations } from "./health.ts";
import { noticeOperations } from "./notices.ts";
import { nounOf, type Operation } from "./operation.ts";
import { recordOperations } from "./records.ts";
import { referralAnswers } from "./referral-answers.ts";
import { referralOperations } from "./referral-operations.ts";
import { residentOperations } from "./residents.ts";
import { sessionOperations } from "./session.ts";

/** Every operation by the service that answers it: the front door's map, the document and the free tests read this. */
export const operationsByService = {
  directory: [...sessionOperations, ...deskOperations],
  cases: [...residentOperations, ...caseOperations, ...recordOperations, ...basisOperations, ...audienceOperations],
  referrals: [...referralOperations, ...referralAnswers],
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
