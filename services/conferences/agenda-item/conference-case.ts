import { ConferenceCaseSchema } from "../sitting.schema.ts";

/**
 * 議題事例: what conferences speak of, from sitting to sitting. It is the compartment: everything said about it lies under
 * its own key (docs/adr/0012).
 */
export class ConferenceCase extends ConferenceCaseSchema.class {}
ConferenceCaseSchema.setClass(ConferenceCase);
