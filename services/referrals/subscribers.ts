import type { Subscribers } from "@tsunagi/events";

/** Hears nobody yet: what it needs of cases it re-reads when it acts. */
export const subscribers: Subscribers = {};
