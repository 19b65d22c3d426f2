import { serveAlone } from "@tsunagi/http";
import { cases } from "./service.ts";

await serveAlone(cases);
