import { serveAlone } from "@tsunagi/http";
import { referrals } from "./service.ts";

await serveAlone(referrals);
