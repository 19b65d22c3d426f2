export type { Manifest } from "./backup/manifest.ts";
export { type RestoreOptions, restoreBackup } from "./backup/restore-backup.ts";
export { type BackupOptions, takeBackup } from "./backup/take-backup.ts";
export { ensureDatabase } from "./database.ts";
export { closeOwner, openOwner } from "./owner.ts";
export { ensureRoles, type RolePasswords } from "./roles.ts";
export { secretIn } from "./secret.ts";
export { type EmbeddedPostgres, type PostgresOptions, startPostgres } from "./start.ts";
