import { type OpinionStance, opinionStances } from "@tsunagi/contracts/codes";
import { useRef, useState } from "react";
import { useMe } from "../../../api/me.ts";
import type { AgendaItem, Conference, Opinion, OpinionPlace } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip, type Tone } from "../../../parts/Chip.tsx";
import { focusIn } from "../../../parts/form/focus-in.ts";
import { Loading } from "../../../parts/Loading.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Private } from "../../../parts/Private.tsx";
import { Stamp } from "../../../parts/Stamp.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { useNow } from "../../../words/use-now.ts";
import { deadlineWords } from "../../conference-words.ts";
import { kept } from "../minutes/writing/kept.ts";
import { AnswerInWriting } from "./AnswerInWriting.tsx";
import { useOpinions } from "./use-opinions.ts";

const TONES: Record<OpinionStance, Tone> = {
  agree: "green",
  agree_with_remarks: "blue",
  disagree: "orange",
  not_concerned: "gray",
};

interface OpinionsProps {
  item: AgendaItem;
  sitting: Conference;
}

/** 書面の回答: one's own first, and then what the others have answered. */
export function Opinions({ item, sitting }: OpinionsProps) {
  const { data, error, refetch } = useOpinions(item.id);
  const me = useMe();
  const now = useNow();
  const places = data?.items ?? [];
  const answered = places.filter(({ attendance }) => attendance === "written").length;
  const isMine = ({ staff, desk }: OpinionPlace) => staff.id === me.staff.id && desk.id === me.acting.desk.id;
  const mine = places.find(isMine);
  return (
    <Panel
      title="書面の回答"
      aside={data && <p className="text-std-16N-170">{`回答 ${answered}／${places.length}`}</p>}
    >
      <div className="@container grid gap-4">
        <p className="text-std-16B-170 text-solid-gray-900">{deadlineWords(sitting, now)}</p>
        <Unfetched error={error} stale={Boolean(data)} onRetry={() => void refetch()} />
        {!data && !error && <Loading rows={2} />}
        {mine?.actions.includes("giveOpinion") && (
          <>
            <p className="text-std-16N-170">ほかの人の回答は、あなたが回答すると見られます。回答は期限まで直せます。</p>
            <AnswerInWriting place={mine} itemId={item.id} />
          </>
        )}
        <ul className="grid">
          {places.map((place) => (
            <Place
              key={place.id}
              {...{ place, item }}
              isMine={isMine(place)}
              isOver={now >= new Date(sitting.startsAt)}
            />
          ))}
        </ul>
      </div>
    </Panel>
  );
}

interface PlaceProps {
  place: OpinionPlace;
  item: AgendaItem;
  isMine: boolean;
  isOver: boolean;
}

function Place({ place, item, isMine, isOver }: PlaceProps) {
  const { staff, desk, opinion, actions } = place;
  const [editing, setEditing] = useState(
    () => (opinion !== null || !isMine) && kept("opinion", item.id, place.id) !== undefined,
  );
  const line = useRef<HTMLLIElement>(null);
  const close = () => {
    setEditing(false);
    focusIn(() => line.current, "button");
  };
  const mayEnter = actions.includes("giveOpinion") && !isMine;
  const mayEdit = opinion?.actions.includes("revise") ?? false;
  return (
    <li ref={line} className="grid gap-1 border-t border-solid-gray-300 py-3 first:border-t-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170">
        <b className="text-std-17B-170 text-solid-gray-900">{staff.name}</b>
        <span className="text-solid-gray-700">{desk.name}</span>
        <State {...{ place, isOver }} />
      </p>
      {opinion && !editing && <Words opinion={opinion} />}
      {editing && (mayEnter || mayEdit) && (
        <AnswerInWriting place={place} itemId={item.id} onPaperOf={isMine ? undefined : staff.name} onClose={close} />
      )}
      {!editing && (mayEnter || mayEdit) && (
        <div className="-ml-5">
          <Button look="text" onClick={() => setEditing(true)}>
            {mayEnter ? "紙で届いた回答を入れる" : "回答を直す"}
            <span className="sr-only">（{staff.name}）</span>
          </Button>
        </div>
      )}
    </li>
  );
}

/** Whether it is there, and what it says where one may read it. */
function State({ place: { attendance, opinion }, isOver }: { place: OpinionPlace; isOver: boolean }) {
  if (opinion) return <Chip tone={TONES[opinion.stance]}>{opinionStances[opinion.stance]}</Chip>;
  if (attendance === "written") return <Chip tone="gray">回答ずみ</Chip>;
  if (attendance === "proxy") return <Chip tone="gray">代理の人が回答します</Chip>;
  return <Chip tone={isOver ? "gray" : "orange"}>{isOver ? "回答なし" : "回答がまだ"}</Chip>;
}

function Words({ opinion: { body, givenAt, isOnPaper } }: { opinion: Opinion }) {
  return (
    <>
      {body && (
        <p className="max-w-[44em] text-std-18N-160 wrap-anywhere whitespace-pre-line text-solid-gray-900">
          <Private>{body}</Private>
        </p>
      )}
      <p className="text-std-16N-170 text-solid-gray-700">
        <Stamp at={givenAt} />
        {isOnPaper && "（紙で届いたものを事務局が入力）"}
      </p>
    </>
  );
}
