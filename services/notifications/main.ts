import { serveAlone } from "@tsunagi/http";
import { notifications } from "./service.ts";

await serveAlone(notifications);
