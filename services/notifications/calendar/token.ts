import { createHash, randomBytes } from "node:crypto";

/** A new address of a calendar: 256 random bits, 43 letters. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of it, as `notifications.enter_calendar` computes it: SHA-256 in hex. */
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
