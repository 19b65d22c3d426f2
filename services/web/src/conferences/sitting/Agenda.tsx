import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import agendaIcon from "@material-symbols/svg-400/outlined/list_alt.svg?raw";
import type { Conference } from "../../api/types.ts";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { lengthOf } from "../conference-words.ts";
import { AgendaRow } from "./AgendaRow.tsx";

/** The items that one may know of. Of the others there is no trace: not even a gap in the numbers. */
export function Agenda({ conference }: { conference: Conference }) {
  const { id, items, actions } = conference;
  const mayAdd = actions.includes("addItem");
  return (
    <section aria-labelledby="agenda" className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h2 id="agenda" className="text-std-20B-150 text-solid-gray-900">
            議題<span className="ml-2 text-std-18N-160">{items.length}件</span>
          </h2>
          {items.length > 0 && mayAdd && <Length conference={conference} />}
        </div>
        {mayAdd && (
          <ButtonLink
            to="/conferences/$conferenceId/items/new"
            params={{ conferenceId: id }}
            icon={addIcon}
            look={items.length === 0 ? "solid" : "outline"}
          >
            議題を加える
          </ButtonLink>
        )}
      </div>
      {items.length > 0 ? (
        <ol className="border-t border-solid-gray-420">
          {items.map((line, index) => (
            <AgendaRow key={line.id} conferenceId={id} line={line} place={index + 1} />
          ))}
        </ol>
      ) : (
        <Empty icon={agendaIcon} title="議題はまだありません">
          {mayAdd && "「議題を加える」から、会議の種別を選んで入れます。"}
        </Empty>
      )}
    </section>
  );
}

/** Whether the items fit into the time there is. */
function Length({ conference }: { conference: Conference }) {
  const { items, sitting } = lengthOf(conference);
  return (
    <p className={`text-std-16N-170 ${items > sitting ? "font-700 text-orange-1000" : "text-solid-gray-700"}`}>
      合計{items}分（会議は{sitting}分）{items > sitting && "・時間が足りません"}
    </p>
  );
}
