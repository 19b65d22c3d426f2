import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { allOperations, openApiDocument, problemsOf, serviceOfNoun } from "@tsunagi/contracts";
import { bodyOf, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface Served {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Record<string, unknown>>>;
}

const KERNEL = ["getHealth", "getContract"];

it("serves every operation of the contract, each from the service that owns its noun", () => {
  const served = house.services.flatMap(({ name, routes }) =>
    routes.map(({ operation }) => `${name} ${operation.operationId}`),
  );
  const promised = allOperations
    .filter(({ operationId }) => !KERNEL.includes(operationId))
    .map(({ operationId, path }) => `${serviceOfNoun.get(path.split("/")[1] as string)} ${operationId}`);
  expect(served.sort()).toEqual(promised.sort());
});

it("answers 404 to what is not in the contract", async () => {
  const response = await fetch(`${house.url}/api/secrets`, {
    headers: { Cookie: await house.as(town.tanaka).cookie() },
  });
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
});

it("publishes the document, and every operation in it says who may call", async () => {
  const document = await bodyOf<Served>(await fetch(`${house.url}/api/openapi.json`));
  expect(document).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  expect(document.openapi).toMatch(/^3\.1/);
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      expect(operation).toMatchObject({ operationId: expect.any(String), "x-authz": expect.any(String) });
    }
  }
});

it("allows no undeclared property in any answer", () => {
  const { components } = openApiDocument();
  for (const [name, schema] of Object.entries(components?.schemas ?? {})) {
    if (name === "OpenApiDocument") continue;
    if ((schema as { type?: string }).type !== "object") continue;
    expect([name, (schema as { additionalProperties?: unknown }).additionalProperties]).toEqual([name, false]);
  }
});

it("gives every refusal of a service a place in the contract", () => {
  const promised = new Set(allOperations.flatMap(problemsOf));
  for (const { problems } of house.services) {
    for (const problem of Object.values(problems)) expect(promised).toContain(problem);
  }
});

it("is healthy when every service can answer", async () => {
  const response = await fetch(`${house.url}/api/health`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: "ok", services: { referrals: "ok", cases: "ok" } });
});
