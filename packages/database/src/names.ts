/** The login role of a service's requests. It owns nothing and cannot bypass row level security. */
export const serviceRole = (service: string) => `tsunagi_${service}`;

/** The login role of a service's relay and subscribers, with policies of its own. */
export const jobRole = (service: string) => `tsunagi_${service}_job`;

/** Owns the published views. It bypasses nothing, so the policies decide what crosses to other services. */
export const PUBLISHER_ROLE = "tsunagi_publisher";

/** Rings the doorbell: may touch BullMQ's own schema and nothing else. */
export const DOORBELL_ROLE = "tsunagi_doorbell";
