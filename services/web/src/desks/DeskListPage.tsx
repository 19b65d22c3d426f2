import searchIcon from "@material-symbols/svg-400/outlined/search.svg?raw";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "../parts/Empty.tsx";
import { TextField } from "../parts/form/TextField.tsx";
import { Tick } from "../parts/form/Tick.tsx";
import { Loading } from "../parts/Loading.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { DeskCard } from "./DeskCard.tsx";
import { findDesks } from "./find-desks.ts";
import { Finder } from "./finder/Finder.tsx";
import { useDesks } from "./use-desks.ts";

const route = getRouteApi("/signed-in/desks");

/** S10: the right door in three keystrokes. What is typed stays out of the address: it may be somebody's name. */
export function DeskListPage() {
  const { desks, error, retry } = useDesks();
  const [typed, setTyped] = useState("");
  const { place, open, taking } = route.useSearch();
  const navigate = useNavigate();
  const narrow = (part: { place?: string | undefined; open?: boolean; taking?: boolean }) => {
    const next = { place, open, taking, ...part };
    const search = {
      ...(next.place && { place: next.place }),
      ...(next.open && { open: true as const }),
      ...(next.taking && { taking: true as const }),
    };
    void navigate({ to: "/desks", search, replace: true, resetScroll: false });
  };
  const found =
    desks &&
    findDesks(desks, typed)
      .filter(({ opening }) => !open || opening.open)
      .filter(({ state }) => !taking || state.code !== "paused");
  return (
    <>
      <PageHeader title="窓口" />
      <Finder place={place} onPlace={(one) => narrow({ place: one?.id })} />
      <search className="mb-6 flex flex-wrap items-end gap-x-8 gap-y-2 print:hidden">
        <div className="w-full max-w-[30rem]">
          <TextField
            label="窓口を探す"
            unmarked
            support="読みがな、名前、困りごと（例：せいかつ、家計）"
            value={typed}
            onChange={setTyped}
          />
        </div>
        <Tick checked={Boolean(open)} onChange={(only) => narrow({ open: only })}>
          いま開いている窓口だけ
        </Tick>
        <Tick checked={Boolean(taking)} onChange={(only) => narrow({ taking: only })}>
          新規を停止していない窓口だけ
        </Tick>
      </search>
      <Unfetched error={error} stale={Boolean(desks)} onRetry={retry} />
      {!desks && !error && <Loading rows={6} />}
      <p role="status" className="mb-3 min-h-6 text-std-16N-170 text-solid-gray-700">
        {found && `${found.length}件の窓口`}
      </p>
      {found?.length === 0 && (
        <Empty icon={searchIcon} title="見つかりません">
          短い読みがなで探すか、市の総合窓口に相談してください。
        </Empty>
      )}
      <ul className="grid gap-4 @3xl:grid-cols-2">
        {found?.map((desk) => (
          <DeskCard key={desk.id} desk={desk} />
        ))}
      </ul>
    </>
  );
}
