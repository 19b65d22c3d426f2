import type { ProblemSpec } from "@tsunagi/contracts";

/** What a refusal may say beyond its sentence. */
export interface RefusalDetail {
  detail?: string;
  errors?: { field: string; label: string; message: string }[];
  versions?: { yours: string; current: string };
  current?: Record<string, unknown>;
  referral?: { id: string; number: string };
  retryAfterSeconds?: number;
}

/** Thrown wherever the answer is no; the http package turns it into the RFC 9457 body that the contract promises. */
export class Refusal extends Error {
  readonly problem: ProblemSpec;
  readonly more: RefusalDetail;

  constructor(problem: ProblemSpec, more: RefusalDetail = {}) {
    super(problem.code);
    this.name = "Refusal";
    this.problem = problem;
    this.more = more;
  }
}
