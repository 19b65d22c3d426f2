import { noticeTables } from "./001-notices.ts";

export const migrations = [noticeTables];
