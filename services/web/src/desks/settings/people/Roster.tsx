import type { DeskSettings } from "../../../api/types.ts";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { BOX } from "../../../parts/form/Field.tsx";
import { Select } from "../../../parts/form/Select.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { shortDay } from "../../../words/when.ts";
import { refetchSettings, useSetDuty, useSetShift } from "../use-settings.ts";

type Day = DeskSettings["roster"][number];

/** 当番表: the next fourteen days, who has them, and who acts where they are away. */
export function Roster({ settings }: { settings: DeskSettings }) {
  const { id: deskId, version, duty, roster, people, actions } = settings;
  const set = useSetDuty();
  const shift = useSetShift();
  const names = Object.fromEntries(people.map(({ id, name }) => [id, name]));
  const mayShift = actions.includes("setDutyShift");
  const give = (date: string, staffId: string) =>
    !shift.isPending && shift.mutate({ deskId, version, date, staffId: staffId || null });
  const again = () => void refetchSettings(deskId).then(() => [set.reset(), shift.reset()]);
  return (
    <Panel title="当番表">
      <div className="grid gap-5">
        {actions.includes("setDuty") ? (
          <Select
            label="いつもの当番"
            unmarked
            options={names}
            value={duty?.id}
            onChange={(staffId) => !set.isPending && set.mutate({ deskId, version, staffId })}
          />
        ) : (
          <p className="text-std-16N-170">
            いつもの当番：<b>{duty?.name ?? "いません"}</b>
          </p>
        )}
        <ChangedFirst error={set.error ?? shift.error} onLatest={again} onRetry={again} />
        <ul className="grid gap-x-6 @3xl:grid-cols-2">
          {roster.map((day) => (
            <li
              key={day.date}
              className="grid items-center gap-x-4 gap-y-1 border-b border-solid-gray-300 py-2 text-std-16N-170 @md:grid-cols-[5.5rem_minmax(0,1fr)]"
            >
              <span className={day.isOpen ? "font-700 text-solid-gray-900" : "text-solid-gray-700"}>
                {shortDay(day.date)}
              </span>
              {!day.isOpen && !day.isShift ? (
                <span className="text-solid-gray-700">休み</span>
              ) : (
                <Who day={day} names={names} onGive={mayShift ? (staffId) => give(day.date, staffId) : undefined} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

interface WhoProps {
  day: Day;
  names: Readonly<Record<string, string>>;
  onGive: ((staffId: string) => void) | undefined;
}

function Who({ day, names, onGive }: WhoProps) {
  const { date, staff, isShift, isAway, deputy } = day;
  const away = `不在・${deputy ? `代理 ${deputy.name}` : "代理なし"}`;
  return (
    <span className="grid gap-1">
      {onGive ? (
        <select
          aria-label={`${shortDay(date)}の当番`}
          value={isShift ? (staff?.id ?? "") : ""}
          onChange={(event) => onGive(event.target.value)}
          className={`${BOX} min-h-11 max-w-72 py-1.5`}
        >
          <option value="">{isShift ? "いつもの当番に戻す" : `${staff?.name ?? "なし"}（いつもの当番）`}</option>
          {Object.entries(names).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <span>{staff?.name ?? "なし"}</span>
      )}
      {isAway && <span className="text-orange-1000">▲ {away}</span>}
    </span>
  );
}
