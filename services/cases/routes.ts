import { giveConsent } from "./consent/give-consent.ts";
import { createResident } from "./resident/create-resident.ts";
import { createCase } from "./support-case/create-case.ts";
import { getCase } from "./support-case/get-case.ts";
import { listCases } from "./support-case/list-cases.ts";

export const routes = [createResident, createCase, listCases, getCase, giveConsent];
