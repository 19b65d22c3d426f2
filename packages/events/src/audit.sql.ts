import { type MigrationStep, setting } from "@tsunagi/database";

/**
 * The record of every touch: append-only and chained by hash per municipality. Fields that a verifier needs stand in
 * `line`, the exact text that was hashed, so that a program without our code and without PostgreSQL can check it.
 */
const AUDIT = `create table ledger.audit (
  id uuid primary key,
  municipality_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  service text not null,
  operation text not null,
  kind text not null check (kind in ('view', 'change', 'search', 'refusal')),
  status smallint not null,
  request_id uuid not null,
  session_id uuid,
  staff_id uuid,
  membership_id uuid,
  agency_id uuid,
  desk_id uuid,
  subject_id uuid,
  shown uuid[] not null default '{}',
  basis text,
  reason text,
  line text not null,
  hash bytea not null,
  unique (municipality_id, seq)
)`;

const CHAIN = `create function ledger.chain_audit() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare head ledger.audit_head;
begin
  insert into ledger.audit_head (municipality_id) values (new.municipality_id) on conflict do nothing;
  select * into head from ledger.audit_head where municipality_id = new.municipality_id for update;
  new.seq := head.seq + 1;
  new.line := concat_ws('|', new.seq, new.id, new.municipality_id,
    to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.service, new.operation, new.kind,
    new.status, new.request_id, coalesce(new.session_id::text, '-'), coalesce(new.staff_id::text, '-'),
    coalesce(new.membership_id::text, '-'), coalesce(new.agency_id::text, '-'), coalesce(new.desk_id::text, '-'),
    coalesce(new.subject_id::text, '-'), array_to_string(new.shown, ','), coalesce(new.basis, '-'),
    coalesce(new.reason, '-'));
  new.hash := sha256(head.hash || convert_to(new.line, 'UTF8'));
  update ledger.audit_head set seq = new.seq, hash = new.hash where municipality_id = new.municipality_id;
  return new;
end $$`;

const REFUSE_EDIT = `create function ledger.refuse_edit() returns trigger language plpgsql as $$
begin raise exception 'the audit is append-only'; end $$`;

// Views of one subject by one session within ten minutes are one row with a count beside it (docs/ARCHITECTURE.md).
const recordView = (create: string, alike: string) => `${create} ledger.record_view(r jsonb) returns void
  language plpgsql security definer set search_path = '' as $$
declare row ledger.audit := jsonb_populate_record(null::ledger.audit, r); earlier uuid;
begin
  row.service := ledger.caller();
  row.municipality_id := current_setting('tsunagi.municipality')::uuid;
  select id into earlier from ledger.audit
   where municipality_id = row.municipality_id and session_id = row.session_id and operation = row.operation
     and subject_id is not distinct from row.subject_id and shown = row.shown and kind = 'view'
     ${alike}and at > row.at - interval '10 minutes'
   order by at desc limit 1;
  if earlier is null then
    insert into ledger.audit select row.*;
  else
    insert into ledger.audit_repeat (audit_id, views, last_at) values (earlier, 1, row.at)
      on conflict (audit_id) do update set views = ledger.audit_repeat.views + 1, last_at = excluded.last_at;
  end if;
end $$`;

export const auditStep: MigrationStep = {
  name: "Ledger002Audit",
  statements: [
    AUDIT,
    `create index audit_views on ledger.audit (municipality_id, session_id, operation, subject_id, at desc)
       where kind = 'view'`,
    `create table ledger.audit_head (
       municipality_id uuid primary key, seq bigint not null default 0, hash bytea not null default ''::bytea)`,
    `create table ledger.audit_repeat (
       audit_id uuid primary key references ledger.audit (id), views integer not null, last_at timestamptz not null)`,
    CHAIN,
    REFUSE_EDIT,
    recordView("create function", ""),
    `create trigger chain_audit before insert on ledger.audit for each row execute function ledger.chain_audit()`,
    `create trigger refuse_edit before update or delete on ledger.audit
       for each row execute function ledger.refuse_edit()`,
    `create trigger refuse_truncate before truncate on ledger.audit execute function ledger.refuse_edit()`,
    ...["audit", "audit_head", "audit_repeat"].flatMap((table) => [
      `alter table ledger.${table} enable row level security`,
      `alter table ledger.${table} force row level security`,
    ]),
    `create policy own_rows on ledger.audit for insert
       with check (service = (select ledger.caller()) and municipality_id = ${setting("municipality")})`,
    `grant insert on ledger.audit to public`,
  ],
};

/** The same person at another desk, or upon another ground, is another touch: the index still finds the few candidates. */
export const viewStep: MigrationStep = {
  name: "Ledger003Views",
  statements: [
    recordView(
      "create or replace function",
      "and membership_id is not distinct from row.membership_id and basis is not distinct from row.basis ",
    ),
  ],
};
