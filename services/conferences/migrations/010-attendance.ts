import { jobRole, type MigrationStep, serviceRole } from "@tsunagi/database";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;

/** 出欠: who came, who sent somebody (docs/RULINGS.md 16, 19). In the room at a sitting is what it is proposed from. */
export const conferenceAttendance: MigrationStep = {
  name: "Conferences010Attendance",
  statements: [
    `alter table conferences.seat
       add column attendance text check (attendance in ('present', 'absent', 'proxy', 'written')),
       add column attendance_by uuid, add column attendance_at timestamptz, add column in_room_at timestamptz,
       add column proxy_for uuid,
       add constraint seat_attendance_is_whole check (num_nonnulls(attendance, attendance_by, attendance_at) in (0, 3)),
       add constraint seat_proxy_stands_for_somebody check (proxy_for is null or part = 'proxy'),
       add foreign key (municipality_id, proxy_for) references conferences.seat (municipality_id, id)`,
    `create unique index seat_has_one_proxy on conferences.seat (proxy_for) where left_at is null`,
    `grant update (attendance, attendance_by, attendance_at, in_room_at) on conferences.seat to ${ROLES}`,
  ],
};
