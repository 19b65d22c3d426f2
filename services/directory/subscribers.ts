import type { Subscribers } from "@tsunagi/events";

/** The directory is at the bottom: it hears nobody. */
export const subscribers: Subscribers = {};
