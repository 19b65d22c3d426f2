import roomIcon from "@material-symbols/svg-400/outlined/meeting_room.svg?raw";
import type { AgendaItem } from "../../../api/types.ts";
import { Icon } from "../../../parts/Icon.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { usePresence } from "./use-presence.ts";

/** Who has this room open at this moment, oneself left out. */
export function InRoom({ item, minutes }: { item: AgendaItem; minutes: OpenMinutes }) {
  const people = usePresence(item, minutes);
  return (
    <Panel title={`いまこの部屋にいる人（${people.length + 1}人）`}>
      <ul className="flex flex-wrap gap-2">
        <Person>あなた</Person>
        {people.map(({ staff, desk }) => (
          <Person key={staff.id}>{`${staff.name}（${desk.name}）`}</Person>
        ))}
      </ul>
    </Panel>
  );
}

function Person({ children }: { children: string }) {
  return (
    <li className="inline-flex min-h-8 animate-appear items-center gap-1 rounded-full border border-solid-gray-420 bg-solid-gray-50 px-3 text-std-16N-170 text-solid-gray-900">
      <Icon svg={roomIcon} className="size-5" />
      {children}
    </li>
  );
}
