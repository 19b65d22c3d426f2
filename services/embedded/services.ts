import { cases } from "@tsunagi/cases";
import { conferences } from "@tsunagi/conferences";
import { directory } from "@tsunagi/directory";
import type { Service } from "@tsunagi/http";
import { notifications } from "@tsunagi/notifications";
import { referrals } from "@tsunagi/referrals";

export { hashPassword } from "@tsunagi/directory";

/** All services, owners of published views before their readers. Which array is served is the whole deployment. */
export const services: readonly Service[] = [directory, cases, referrals, conferences, notifications];
