import { operationsByService } from "@tsunagi/contracts";
import { demanded, live, outsideOf, portsOf } from "@tsunagi/http";
import { openFrontDoor } from "./front-door/front-door.ts";
import { siteFolder } from "./service.ts";

const names = Object.keys(operationsByService).filter((name) => name !== "kernel");

/** DIRECTORY_URL, CASES_URL …: where each service answers; several addresses with a comma between them. */
await live("web", (environment, log) => {
  const services = names.map((name) => {
    const addresses = demanded(environment, `${name.toUpperCase()}_URL`, `サービス ${name} の住所です。`);
    return [name, addresses.split(",").map((one) => one.trim())] as const;
  });
  const place = { ...outsideOf(environment), ...portsOf(environment), site: { folder: siteFolder }, log };
  return openFrontDoor(place, new Map(services));
});
