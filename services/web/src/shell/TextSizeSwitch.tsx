import { chooseTextSize, type TextSize, textSize, textSizes } from "./text-size.ts";

const LOOKS: Record<TextSize, string> = {
  standard: "text-[0.9375rem]",
  large: "text-[1.125rem]",
  largest: "text-[1.375rem]",
};

/** あああ. Pressed is shown by fill and by the underline, not by colour alone. */
export function TextSizeSwitch() {
  const size = textSize.use();
  return (
    <fieldset className="flex">
      <legend className="sr-only">文字の大きさ</legend>
      {(Object.keys(textSizes) as TextSize[]).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={size === one}
          onClick={() => chooseTextSize(one)}
          className={`grid size-11 place-items-center rounded-8 leading-none ${LOOKS[one]} ${
            size === one
              ? "border border-transparent bg-blue-50 font-700 text-blue-1000 underline decoration-2 underline-offset-4"
              : "text-solid-gray-800 hover:bg-solid-gray-50"
          }`}
        >
          <span aria-hidden="true">あ</span>
          <span className="sr-only">{textSizes[one]}</span>
        </button>
      ))}
    </fieldset>
  );
}
