import { serveAlone } from "@tsunagi/http";
import { directory } from "./service.ts";

await serveAlone(directory);
