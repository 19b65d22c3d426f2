/** Chains the printed audit as `ledger.chain_audit` does, in one sweep instead of a look at the head for every row. */
export const CHAIN = `create function bench.chain(the_municipality uuid) returns bigint
  language plpgsql set search_path = '' as $$
declare
  r bench.line;
  head ledger.audit_head;
  printed bigint := 0;
begin
  select * into head from ledger.audit_head where municipality_id = the_municipality for update;
  for r in select * from bench.line order by at, id loop
    head.seq := head.seq + 1;
    printed := printed + 1;
    r.seq := head.seq;
    r.line := concat_ws('|', r.seq, r.id, r.municipality_id,
      to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.service, r.operation, r.kind,
      r.status, r.request_id, coalesce(r.session_id::text, '-'), coalesce(r.staff_id::text, '-'),
      coalesce(r.membership_id::text, '-'), coalesce(r.agency_id::text, '-'), coalesce(r.desk_id::text, '-'),
      coalesce(r.subject_id::text, '-'), array_to_string(r.shown, ','), coalesce(r.basis, '-'),
      coalesce(r.reason, '-'));
    head.hash := sha256(head.hash || convert_to(r.line, 'UTF8'));
    r.hash := head.hash;
    insert into ledger.audit select r.*;
  end loop;
  update ledger.audit_head set seq = head.seq, hash = head.hash where municipality_id = the_municipality;
  truncate bench.line;
  return printed;
end $$`;
