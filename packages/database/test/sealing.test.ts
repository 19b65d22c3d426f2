import { beforeAll, describe, expect, it } from "@jest/globals";
import { openSealer, type Sealer } from "@tsunagi/database";

const MASTER = "a-master-key-of-at-least-32-characters";
const [COMPARTMENT, OTHER, ROW, NEXT] = ["c1", "c2", "r1", "r2"] as const;
const TEXT = "母84歳と長男56歳。家賃が届いていない。";

let sealer: Sealer;
let key: string;
beforeAll(async () => {
  sealer = await openSealer(MASTER);
  key = await sealer.newKey(COMPARTMENT);
});

describe("a compartment", () => {
  it("gives back what was sealed in it, and shows nothing of it", async () => {
    const compartment = sealer.open(COMPARTMENT, key);
    const sealed = await compartment.seal(ROW, TEXT);
    expect(sealed).not.toContain(TEXT);
    expect(Buffer.from(sealed.split(".")[3] as string, "base64url").toString("utf8")).not.toContain("母");
    expect(await compartment.unseal(ROW, sealed)).toBe(TEXT);
  });

  it("seals the same text differently each time", async () => {
    const compartment = sealer.open(COMPARTMENT, key);
    expect(await compartment.seal(ROW, TEXT)).not.toBe(await compartment.seal(ROW, TEXT));
  });

  it("opens no text that was moved to another row, or changed", async () => {
    const compartment = sealer.open(COMPARTMENT, key);
    const sealed = await compartment.seal(ROW, TEXT);
    await expect(compartment.unseal(NEXT, sealed)).rejects.toThrow("another row");
    const [head, wrapped, iv, text, tag] = sealed.split(".") as [string, string, string, string, string];
    const bent = [head, wrapped, iv, `${text.slice(0, -2)}AA`, tag].join(".");
    await expect(compartment.unseal(ROW, bent)).rejects.toThrow();
  });

  it("opens with no other key: of another compartment, under another master key, or moved beside another id", async () => {
    const sealed = await sealer.open(COMPARTMENT, key).seal(ROW, TEXT);
    const otherKey = await sealer.newKey(OTHER);
    await expect(sealer.open(OTHER, otherKey).unseal(ROW, sealed)).rejects.toThrow();
    await expect(sealer.open(OTHER, key).unseal(ROW, sealed)).rejects.toThrow("another row");
    const stranger = await openSealer("another-master-key-of-32-characters!");
    await expect(stranger.open(COMPARTMENT, key).unseal(ROW, sealed)).rejects.toThrow();
  });
});

it("takes no short secret for a master key", async () => {
  await expect(openSealer("short")).rejects.toThrow("too short");
});
