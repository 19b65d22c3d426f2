import { randomBytes } from "node:crypto";
import { CompactEncrypt, compactDecrypt } from "jose";

/**
 * A compartment: texts under a key of its own, each bound to the id of its row. What is moved to another row, or changed,
 * cannot be opened.
 */
export interface Compartment {
  seal(rowId: string, text: string): Promise<string>;
  /** @throws where the text was not sealed for this row under this key */
  unseal(rowId: string, sealed: string): Promise<string>;
}

/** Makes and opens compartments. Their keys lie beside the data, wrapped by the master key, which does not. */
export interface Sealer {
  /** A new key for the compartment with this id, wrapped: to be kept with it. */
  newKey(compartmentId: string): Promise<string>;
  open(compartmentId: string, wrappedKey: string): Compartment;
}

const KEY_BYTES = 32;
const ENC = "A256GCM";
const WRAP = "A256GCMKW";
const DIRECT = "dir";

/**
 * Seals with JWE (RFC 7516): AES-256-GCM, the id as `kid` in the protected header.
 * @param masterKey any secret of at least 32 characters; its bytes are hashed to the wrapping key
 */
export async function openSealer(masterKey: string): Promise<Sealer> {
  const master = await digestOf(masterKey);
  return {
    newKey: (id) => encrypt(WRAP, master, id, randomBytes(KEY_BYTES)),
    open(id, wrappedKey) {
      const key = decrypt(WRAP, master, id, wrappedKey);
      // Whoever seals or unseals hears of it; nobody may be asking yet.
      key.catch(() => undefined);
      return {
        seal: async (rowId, text) => encrypt(DIRECT, await key, rowId, Buffer.from(text, "utf8")),
        unseal: async (rowId, sealed) => Buffer.from(await decrypt(DIRECT, await key, rowId, sealed)).toString("utf8"),
      };
    },
  };
}

async function digestOf(secret: string): Promise<Uint8Array> {
  if (secret.length < KEY_BYTES) throw new Error("the sealing key is too short");
  return new Uint8Array(await crypto.subtle.digest("SHA-256", Buffer.from(secret, "utf8")));
}

const encrypt = (alg: string, key: Uint8Array, kid: string, plain: Uint8Array): Promise<string> =>
  new CompactEncrypt(plain).setProtectedHeader({ alg, enc: ENC, kid }).encrypt(key);

async function decrypt(alg: string, key: Uint8Array, kid: string, sealed: string): Promise<Uint8Array> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, key, {
    keyManagementAlgorithms: [alg],
    contentEncryptionAlgorithms: [ENC],
  });
  if (protectedHeader.kid !== kid) throw new Error("this text was sealed for another row");
  return plaintext;
}
