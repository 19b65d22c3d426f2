import { serveAlone } from "@tsunagi/http";
import { conferences } from "./service.ts";

await serveAlone(conferences);
