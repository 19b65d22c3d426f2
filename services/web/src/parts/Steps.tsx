import checkIcon from "@material-symbols/svg-400/outlined/check.svg?raw";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

export interface Step {
  name: string;
  /** When and by whom; absent for what is still to come. */
  done?: ReactNode;
  /** What stands below a step that has not come. */
  waiting: string;
}

/** Numbered steps with time stamps: what has happened, what is next, what comes after. Lines up when it fits. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const next = steps.findIndex((step) => !step.done);
  return (
    <div className="@container">
      <ol aria-label={label} className="grid gap-0 @3xl:auto-cols-fr @3xl:grid-flow-col">
        {steps.map((step, index) => (
          <StepItem
            key={step.name}
            step={step}
            number={index + 1}
            current={index === next}
            last={index === steps.length - 1}
          />
        ))}
      </ol>
    </div>
  );
}

function StepItem(props: { step: Step; number: number; current: boolean; last: boolean }) {
  const { step, number, current, last } = props;
  const disc = step.done
    ? "border-blue-900 bg-blue-900 text-white"
    : current
      ? "border-blue-900 bg-white text-blue-900 ring-4 ring-blue-100"
      : "border-solid-gray-536 bg-white text-solid-gray-700";
  return (
    <li
      aria-current={current ? "step" : undefined}
      className="relative grid content-start grid-cols-[auto_1fr] gap-x-3 pb-5 last:pb-0 @3xl:grid-cols-1 @3xl:gap-y-2 @3xl:pr-4 @3xl:pb-0"
    >
      {!last && (
        <span
          aria-hidden="true"
          className={`absolute top-9 bottom-0 left-[1.0625rem] border-l-2 @3xl:top-[1.0625rem] @3xl:right-0 @3xl:bottom-auto @3xl:left-9 @3xl:border-t-2 @3xl:border-l-0 ${
            step.done ? "border-blue-900" : "border-solid-gray-300"
          }`}
        />
      )}
      <span className={`relative grid size-9 place-items-center rounded-full border-2 text-oln-16B-100 ${disc}`}>
        {step.done ? <Icon svg={checkIcon} className="size-6" /> : number}
      </span>
      <div className="min-w-0">
        <p className={`text-std-17B-170 ${step.done || current ? "text-solid-gray-900" : "text-solid-gray-700"}`}>
          <span className="sr-only">{number}. </span>
          {step.name}
        </p>
        <div className="text-std-16N-170 leading-normal whitespace-pre-line [word-break:auto-phrase] text-solid-gray-700">
          {step.done ?? step.waiting}
        </div>
      </div>
    </li>
  );
}
