import type { Job } from "@tsunagi/http";
import { morningDigest } from "./digest/morning-digest.ts";
import { deliverMail } from "./sending/deliver-mail.ts";

export const jobs: readonly Job[] = [deliverMail, morningDigest];
