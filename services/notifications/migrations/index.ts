import { noticeTables } from "./001-notices.ts";
import { noticesOfGrounds } from "./002-grounds.ts";

export const migrations = [noticeTables, noticesOfGrounds];
