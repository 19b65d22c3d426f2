import { casesTables } from "./001-cases.ts";
import { casesPublished } from "./002-published.ts";

export const migrations = [casesTables, casesPublished];
