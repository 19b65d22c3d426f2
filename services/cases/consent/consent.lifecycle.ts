import { lifecycle } from "@tsunagi/permissions";

/** When: a consent is withdrawn once. That it has run out is a matter of the clock, not a state. */
export const consentLife = lifecycle(["given", "withdrawn"], { withdraw: { from: ["given"], to: "withdrawn" } });
