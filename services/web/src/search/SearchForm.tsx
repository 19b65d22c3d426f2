import searchIcon from "@material-symbols/svg-400/outlined/search.svg?raw";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type KeyboardEvent, type Ref, useId, useState } from "react";
import { BOX } from "../parts/form/Field.tsx";
import { isComposing } from "../parts/form/is-composing.ts";
import { Icon } from "../parts/Icon.tsx";
import { ask, asked, isLongEnough } from "./asked.ts";

interface SearchFormProps {
  box?: Ref<HTMLInputElement>;
  /** In the header the words stand in the box; on the page above it. */
  compact?: boolean;
}

/** 人を探す. Of type text: a search box of the browser would drop a conversion at Escape. */
export function SearchForm({ box, compact = false }: SearchFormProps) {
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState(() => (compact ? "" : asked.get().text));
  const [short, setShort] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isLongEnough(text)) return setShort(true);
    setShort(false);
    ask(text);
    if (compact) setText("");
    void navigate({ to: "/search" });
  };
  // An Enter that chooses a kanji looks for nothing.
  const onKeyDown = (event: KeyboardEvent) => event.key === "Enter" && isComposing(event) && event.preventDefault();
  return (
    <search>
      <form
        aria-label={compact ? "人を探す（画面の上）" : "人を探す"}
        noValidate
        autoComplete="off"
        onSubmit={submit}
        className="relative grid gap-2"
      >
        <label htmlFor={id} className={compact ? "sr-only" : "text-std-17B-170 text-solid-gray-900"}>
          {compact ? "人を探す" : "氏名かフリガナの一部"}
        </label>
        <div className="flex gap-2">
          <input
            ref={box}
            id={id}
            type="text"
            value={text}
            maxLength={50}
            placeholder={compact ? "人を探す（Ctrl K）" : undefined}
            aria-describedby={`${id}-note`}
            aria-invalid={short || undefined}
            onChange={(event) => {
              setText(event.target.value);
              setShort(false);
            }}
            onKeyDown={onKeyDown}
            className={`${BOX} private min-h-11 ${compact ? "py-1" : "max-w-96"}`}
          />
          <button
            type="submit"
            className="inline-flex min-h-11 shrink-0 items-center gap-1 rounded-8 border border-key-900 bg-white px-3 text-std-16B-170 text-key-900 hover:bg-key-200 hover:underline"
          >
            <Icon svg={searchIcon} />
            探す
          </button>
        </div>
        <p id={`${id}-note`} role={short ? "alert" : undefined} className={noteLook(compact, short)}>
          {short ? "2文字以上で探してください。" : "検索は記録に残ります。"}
        </p>
      </form>
    </search>
  );
}

function noteLook(compact: boolean, short: boolean): string {
  if (!compact) return `text-std-16N-170 leading-normal ${short ? "text-red-1000" : "text-solid-gray-700"}`;
  return short
    ? "absolute top-full right-0 left-0 mt-1 rounded-8 border border-red-900 bg-white px-3 py-2 text-std-16N-170 text-red-1000 shadow-2"
    : "sr-only";
}
