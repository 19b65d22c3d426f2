import { createHash, randomBytes } from "node:crypto";

/** A new session token: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a token, as `directory.enter` computes it: SHA-256 in hex. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");
