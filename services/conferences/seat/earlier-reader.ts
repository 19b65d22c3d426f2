import { EarlierReaderSchema } from "../sitting.schema.ts";

/** Who is shown an earlier item of a 議題事例: kept by the database, in the transaction of the seat or of the closing. */
export class EarlierReader extends EarlierReaderSchema.class {}
EarlierReaderSchema.setClass(EarlierReader);
