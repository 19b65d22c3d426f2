import { DOORBELL_ROLE, type MigrationStep, setting } from "@tsunagi/database";

/**
 * The ledger: one kernel schema that no service owns. Services insert their own rows and read nothing; what has to be
 * read, claimed or acknowledged goes through functions that look at who is calling. `session_user` is the login role
 * and stays the same inside an owner function, unlike `current_user`.
 */
const CALLER = `create function ledger.caller() returns text language sql stable
  return regexp_replace(session_user::text, '^tsunagi_(.*?)(_job)?$', '\\1')`;

const MINE = `service = (select ledger.caller()) and municipality_id = ${setting("municipality")}`;

const OUTBOX = `create table ledger.outbox (
  id uuid primary key,
  municipality_id uuid not null,
  service text not null,
  aggregate_id uuid not null,
  seq integer not null,
  name text not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  unique (service, aggregate_id, seq)
)`;

const DELIVERY = `create table ledger.delivery (
  event_id uuid not null references ledger.outbox (id),
  consumer text not null,
  service text not null,
  aggregate_id uuid not null,
  seq integer not null,
  attempts integer not null default 0,
  rung_at timestamptz,
  acked_at timestamptz,
  primary key (event_id, consumer)
)`;

// Two transactions on one aggregate take their numbers one after the other, and commit in that order.
const NUMBER_EVENT = `create function ledger.number_event() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.service || new.aggregate_id::text, 0));
  select coalesce(max(seq), 0) + 1 into new.seq
    from ledger.outbox where service = new.service and aggregate_id = new.aggregate_id;
  return new;
end $$`;

const ADDRESS_EVENT = `create function ledger.address_event() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into ledger.delivery (event_id, consumer, service, aggregate_id, seq)
    select new.id, consumer, new.service, new.aggregate_id, new.seq
      from ledger.subscription where service = new.service and name = new.name;
  if found then perform pg_notify('tsunagi_delivery', ''); end if;
  return null;
end $$`;

const CLAIM = `create function ledger.claim(at_most integer, resend_after interval)
  returns table (event_id uuid, consumer text, aggregate_id uuid, attempts integer)
  language sql security definer set search_path = '' as $$
  with due as (
    select d.event_id, d.consumer from ledger.delivery d
     where d.service = ledger.caller() and d.acked_at is null
       and (d.rung_at is null or d.rung_at < clock_timestamp() - resend_after)
     order by d.aggregate_id, d.seq limit at_most for update skip locked)
  update ledger.delivery d set rung_at = clock_timestamp(), attempts = d.attempts + 1
    from due where d.event_id = due.event_id and d.consumer = due.consumer
  returning d.event_id, d.consumer, d.aggregate_id, d.attempts
$$`;

// The rows stay locked until the consumer commits: a second worker waits here and then finds them acknowledged.
const UNDELIVERED = `create function ledger.undelivered(from_service text, of_aggregate uuid)
  returns table (id uuid, municipality_id uuid, seq integer, name text, payload jsonb, occurred_at timestamptz)
  language sql security definer set search_path = '' as $$
  select o.id, o.municipality_id, o.seq, o.name, o.payload, o.occurred_at
    from ledger.delivery d join ledger.outbox o on o.id = d.event_id
   where d.consumer = ledger.caller() and d.service = from_service and d.aggregate_id = of_aggregate
     and d.acked_at is null
   order by d.seq for update of d
$$`;

const ACKNOWLEDGE = `create function ledger.acknowledge(event uuid) returns void
  language sql security definer set search_path = '' as $$
  update ledger.delivery set acked_at = clock_timestamp()
   where event_id = event and consumer = ledger.caller() and acked_at is null
$$`;

const BACKLOG = `create function ledger.backlog() returns table (waiting bigint, oldest_seconds double precision)
  language sql security definer set search_path = '' as $$
  select count(*), extract(epoch from clock_timestamp() - min(o.occurred_at))
    from ledger.delivery d join ledger.outbox o on o.id = d.event_id where d.acked_at is null
$$`;

const JOB_FUNCTIONS = ["claim(integer, interval)", "undelivered(text, uuid)", "acknowledge(uuid)", "backlog()"];

const walledOutbox = [
  `alter table ledger.outbox enable row level security`,
  `alter table ledger.outbox force row level security`,
  `create policy own_rows on ledger.outbox for insert with check (${MINE})`,
  `grant insert on ledger.outbox to public`,
  `alter table ledger.delivery enable row level security`,
  `alter table ledger.delivery force row level security`,
  `alter table ledger.subscription enable row level security`,
  `alter table ledger.subscription force row level security`,
];

export const outboxStep: MigrationStep = {
  name: "Ledger001Outbox",
  statements: [
    CALLER,
    `create table ledger.subscription (service text, name text, consumer text, primary key (service, name, consumer))`,
    OUTBOX,
    DELIVERY,
    `create index delivery_due on ledger.delivery (service, aggregate_id, seq) where acked_at is null`,
    `create index delivery_undelivered on ledger.delivery (consumer, service, aggregate_id, seq) where acked_at is null`,
    NUMBER_EVENT,
    ADDRESS_EVENT,
    `create trigger number_event before insert on ledger.outbox for each row execute function ledger.number_event()`,
    `create trigger address_event after insert on ledger.outbox for each row execute function ledger.address_event()`,
    CLAIM,
    UNDELIVERED,
    ACKNOWLEDGE,
    BACKLOG,
    ...walledOutbox,
    ...JOB_FUNCTIONS.map((name) => `revoke execute on function ledger.${name} from public`),
  ],
};

/** What the owner grants once the services are known: the functions of the ledger, and BullMQ's schema to the doorbell. */
export const ledgerGrants = (jobRoles: readonly string[]): string[] => [
  ...JOB_FUNCTIONS.map((name) => `grant execute on function ledger.${name} to ${jobRoles.join(", ")}`),
  // BullMQ makes a sequence for each queue when it is first rung: the one thing that a running role may create.
  `grant usage, create on schema bullmq to ${DOORBELL_ROLE}`,
  // Its bulk insert goes through a temporary table.
  `do $$ begin execute format('grant temporary on database %I to ${DOORBELL_ROLE}', current_database()); end $$`,
  `grant select, insert, update, delete on all tables in schema bullmq to ${DOORBELL_ROLE}`,
  // Only ours: the sequences that the doorbell has made are its own, and granting on them would be refused.
  `do $$ declare s record; begin
     for s in select oid::regclass as name from pg_class
               where relkind = 'S' and relnamespace = 'bullmq'::regnamespace and relowner = current_user::regrole
     loop execute format('grant usage on sequence %s to ${DOORBELL_ROLE}', s.name); end loop;
   end $$`,
];
