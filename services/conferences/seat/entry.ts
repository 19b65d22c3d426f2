import { EntrySchema } from "../sitting.schema.ts";

/**
 * Who may go in at this moment: the projection of seats that sentences and policies read. The database keeps it, in the
 * transaction of the seat; nobody is shown anybody's but their own.
 */
export class Entry extends EntrySchema.class {}
EntrySchema.setClass(Entry);
