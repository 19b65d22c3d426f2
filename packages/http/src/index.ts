export { live, serveAlone } from "./alone.ts";
export { tokenIn } from "./cookies.ts";
export { demanded, outsideOf, portsOf } from "./environment.ts";
export { type Behind, type Front, openFront } from "./front.ts";
export type { Errand, Job, JobContext, Outside } from "./jobs.ts";
export { migrate } from "./migrate.ts";
export { type Again, type Context, command, query, type Route } from "./route.ts";
export { type Place, type Running, serve } from "./serve.ts";
export type { Door, DoorContext, Service, Site } from "./service.ts";
