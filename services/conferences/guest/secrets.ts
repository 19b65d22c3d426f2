import { createHash, randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** argon2id as passwords have it: 19 MiB, two passes, one lane. */
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const PINS = 1_000_000;
const DIGITS = 6;

/** Of a link, and of a visit: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a token: SHA-256 in hex. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Six digits, told over the phone. */
export const newPin = (): string => String(randomInt(PINS)).padStart(DIGITS, "0");

export const hashPin = (pin: string): Promise<string> => hash(pin, OPTIONS);

let decoy: Promise<string> | undefined;

/** Whether the PIN fits. Where no link opens a decoy is verified, so that every answer takes as long. */
export async function fits(pin: string, stored: string | null | undefined): Promise<boolean> {
  decoy ??= hashPin("no link opens with this");
  const matches = await verify(stored ?? (await decoy), pin);
  return matches && stored != null;
}
