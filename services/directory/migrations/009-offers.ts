import { type MigrationStep, published, publishedRule, setting, walled } from "@tsunagi/database";

const OWN_DESK = `desk_id = ${setting("desk")}`;

const tables = [
  // Whose desk receives for all desks of a location stands in that location itself.
  `alter table directory.desk add constraint desk_at_location unique (municipality_id, location_id, id)`,
  `alter table directory.location add column reception_desk_id uuid`,
  `alter table directory.location add constraint reception_is_at_the_location
     foreign key (municipality_id, id, reception_desk_id) references directory.desk (municipality_id, location_id, id)`,
  // directory.desk.takes is what the owner wrote when the desk was laid; from its own first word on, this holds.
  `create table directory.desk_offer (
     desk_id uuid primary key, municipality_id uuid not null, takes text not null, cannot_take text, conditions text,
     documents jsonb not null default '{}', updated_at timestamptz not null, updated_by uuid not null,
     version integer not null default 1,
     foreign key (municipality_id, desk_id) references directory.desk (municipality_id, id),
     foreign key (municipality_id, updated_by) references directory.staff (municipality_id, id))`,
  `create table directory.desk_state (
     desk_id uuid primary key, municipality_id uuid not null,
     code text not null check (code in ('open', 'busy', 'paused')), expected_wait text, reason text, until_date date,
     checked_at timestamptz not null, checked_by uuid not null, version integer not null default 1,
     foreign key (municipality_id, desk_id) references directory.desk (municipality_id, id),
     foreign key (municipality_id, checked_by) references directory.staff (municipality_id, id),
     constraint a_stop_has_an_end_and_a_reason
       check ((code = 'paused') = (until_date is not null) and (code <> 'paused' or reason is not null)),
     constraint busy_says_how_long check ((code = 'busy') = (expected_wait is not null)))`,
];

/** What a desk takes and cannot take, whether it takes anybody now, and who receives for a whole location. */
export const directoryOffers: MigrationStep = {
  name: "Directory009Offers",
  statements: [
    ...tables,
    ...["desk_offer", "desk_state"].flatMap((table) => walled("directory", table, { writes: OWN_DESK })),
    ...["location", "desk_offer", "desk_state"].flatMap((table) => publishedRule("directory", table)),
    ...published(
      "directory",
      "reception",
      `select municipality_id, id as location_id, reception_desk_id as desk_id from directory.location
        where reception_desk_id is not null`,
    ),
    ...published(
      "directory",
      "location_desk",
      `select municipality_id, id as desk_id, location_id from directory.desk`,
    ),
    // A stop holds to the end of state_until; whether that is over depends on the reader's clock, not on the server's.
    ...published(
      "directory",
      "offer",
      `select d.municipality_id, d.id as desk_id, coalesce(o.documents, '{}') as documents,
              coalesce(s.code, 'open') as state, s.until_date as state_until
         from directory.desk d
         left join directory.desk_offer o on o.desk_id = d.id left join directory.desk_state s on s.desk_id = d.id`,
    ),
  ],
};
