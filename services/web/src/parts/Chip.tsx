import { Icon } from "./Icon.tsx";

export type Tone = "gray" | "blue" | "orange" | "green" | "red" | "cyan";

const TONES: Record<Tone, string> = {
  gray: "border-solid-gray-536 bg-solid-gray-50 text-solid-gray-800",
  blue: "border-blue-700 bg-blue-50 text-blue-1000",
  orange: "border-orange-800 bg-orange-50 text-orange-1000",
  green: "border-green-800 bg-green-50 text-green-1000",
  red: "border-red-900 bg-red-50 text-red-1000",
  cyan: "border-cyan-900 bg-cyan-50 text-cyan-1000",
};

interface ChipProps {
  tone: Tone;
  icon?: string;
  /** A word or two that never stand on two lines. */
  short?: boolean;
  children: string;
}

/** A state as icon, word, border and colour: any three of them are enough to read it. */
export function Chip({ tone, icon, short, children }: ChipProps) {
  const wraps = short ? "whitespace-nowrap" : "sm:whitespace-nowrap";
  return (
    <span
      className={`inline-flex min-h-8 items-center gap-1 rounded-8 border px-2 py-1 text-oln-16N-100 leading-tight ${wraps} ${TONES[tone]}`}
    >
      {icon && <Icon svg={icon} className="size-5" />}
      {children}
    </span>
  );
}
