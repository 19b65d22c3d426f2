import type { Verb } from "../verb.ts";

/** The test of the verb: a story through HTTP that fails until somebody has said what is to happen. */
export function storyOf({ words, aggregate, sibling, operationId, path }: Verb): string {
  const name = aggregate.variable;
  const url = path.replace(`{${sibling.param}}`, `\${${name}.id}`);
  return `import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, it } from "@jest/globals";
import { type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

const UNSAID = "say who may ${words.verb}, when, and what the other desk sees";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe("${operationId}", () => {
  it(UNSAID, async () => {
    // The story up to this moment goes here, and brings its own record: nobody in the town knows this one.
    const ${name} = { id: randomUUID(), version: 1 };
    const answer = await ${operationId}(house.as(town.kiriyama), ${name});
    if (answer.status !== 201) throw new Error(\`\${UNSAID}: today it is \${answer.status} \${await answer.text()}\`);
  });
});

/** The deed through the front door. Once the client's types are generated it is a method of Person. */
async function ${operationId}(person: Person, ${name}: { id: string; version: number }): Promise<Response> {
  const headers = {
    Cookie: await person.cookie(),
    Origin: house.url,
    "Idempotency-Key": person.key(),
    "If-Match": \`"\${${name}.version}"\`,
  };
  return fetch(\`\${house.url}/api${url}\`, { method: "POST", headers });
}
`;
}
