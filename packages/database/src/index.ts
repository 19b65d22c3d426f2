export { counterTable, countUp } from "./counter.ts";
export { areDesks, type Names, namesOf, worksAt } from "./directory.ts";
export { enter, enterAsJob } from "./enter.ts";
export { newId } from "./id.ts";
export { asOwner, grantReads, type MigrationStep, migrateSchema } from "./migrate.ts";
export { DOORBELL_ROLE, jobRole, serviceRole } from "./names.ts";
export { type Em, type EntityClasses, type Orm, openOrm, rows } from "./orm.ts";
export { type Page, type PageAsked, page } from "./page.ts";
export { published, publishedRule, setting, type TableRule, walled } from "./policies.ts";
