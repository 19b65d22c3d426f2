import { hash, verify } from "@node-rs/argon2";

/** argon2id at the floor that OWASP names: 19 MiB, two passes, one lane. */
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The PHC string to store for a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits. Where there is no such account a decoy is verified, so that both answers take as long.
 * @param stored the PHC string, or undefined for an unknown login
 */
export async function fits(password: string, stored: string | undefined): Promise<boolean> {
  decoy ??= hashPassword("nobody-signs-in-with-this");
  const matches = await verify(stored ?? (await decoy), password);
  return matches && stored !== undefined;
}
