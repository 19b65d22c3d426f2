import type { Server } from "node:http";
import type { EventService, ProblemSpec } from "@tsunagi/contracts";
import type { EntityClasses, MigrationStep, Orm } from "@tsunagi/database";
import type { AfterCommit, Subscribers } from "@tsunagi/events";
import type { Rules } from "@tsunagi/permissions";
import type { Job } from "./jobs.ts";
import type { Route } from "./route.ts";

/**
 * A service is a value (docs/adr/0001). Deployed apart or embedded in one process is only which array is
 * given to `serve`.
 */
export interface Service {
  readonly name: EventService;
  readonly routes: readonly Route[];
  readonly subscribers: Subscribers;
  /** Repeating sweeps, where the service has any. */
  readonly jobs?: readonly Job[];
  readonly entities: EntityClasses;
  readonly permissions: Rules;
  readonly problems: Readonly<Record<string, ProblemSpec>>;
  readonly migrations: readonly MigrationStep[];
  /** It keeps what nobody may read in the database: it is given a sealer, and demands the key for it. */
  readonly seals?: true;
  /** The views that others may read: a contract, versioned and tested. */
  readonly published: readonly string[];
  /** The views of others that this service reads; granted to its roles, downward only. */
  readonly reads: readonly string[];
  /** Opens whatever else the service holds on the shared HTTP server (the Socket.IO door). */
  readonly door?: (on: DoorContext) => Promise<Door>;
}

export interface DoorContext {
  readonly server: Server;
  readonly orm: Orm;
  readonly secure: boolean;
  readonly origin: (headers: Record<string, unknown>) => boolean;
  readonly redisUrl?: string | undefined;
  readonly onError: (error: Error) => unknown;
}

/** Where hints and kicks go once they are committed. */
export interface Door {
  after(committed: AfterCommit): void;
  /** Ends every open connection, so that the HTTP server can come to its end. */
  sendAway(): void;
  close(): Promise<void>;
}

/** What is served beside the API: the built web app. */
export interface Site {
  /** The folder with index.html and its assets. */
  readonly folder: string;
}
