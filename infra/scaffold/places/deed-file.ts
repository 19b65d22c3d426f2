import type { Verb } from "../verb.ts";

/** The handler where five moves serve every deed to the record: it does, and says what stands in the history. */
export function deedFileOf({ words, aggregate, sibling, operationId }: Verb): string {
  const one = aggregate.variable;
  const from = sibling.folder === aggregate.folder ? "./deed.ts" : `../${aggregate.name}/deed.ts`;
  return `import { deed } from "${from}";

export const ${operationId} = deed("${operationId}", async ({ body }, ${one}) => {
  ${one}.${words.verb}();
  return { note: body.note };
});
`;
}

/** The test of such a deed: from where a story begins, through the front door. */
export function deedStoryOf({ words, aggregate, operationId, path, story }: Verb): string {
  const from = `${"../".repeat(story.split("/").length - 4) || "./"}hand-off.ts`;
  const noun = path.split("/").at(-1);
  return `import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openScene, type Scene, verbs } from "${from}";

const UNSAID = "say who may ${words.verb}, when, and what the other desk sees";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

describe("${operationId}", () => {
  it(UNSAID, async () => {
    const ${aggregate.variable} = await scene.accepted();
    // Both casts go with npm run generate: from then on the types know the word and its body.
    const seen = await scene.tanaka.does(${aggregate.variable}, "${noun}" as never, {} as never);
    expect(verbs(seen).at(-1)).toBe("${words.verb}");
  });
});
`;
}
