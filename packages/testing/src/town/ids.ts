import { v5 } from "uuid";

const TOWN = "7c6f1f0e-5d0b-4d4e-9b7a-2f6a0c8d1e55";

/** The same key always has the same id: the town is the same in tests, seeds, documents and screenshots. */
export const townId = <Id extends string>(kind: string, key: string): Id => v5(`${kind}:${key}`, TOWN) as Id;
