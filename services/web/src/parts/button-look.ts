/** The three buttons of the Digital Agency Design System. `solid` stands once per screen, for its main action. */
export type ButtonLook = "solid" | "outline" | "text";

const BASE =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-8 px-5 py-2 text-center text-std-16B-170 leading-snug " +
  "transition-colors print:hidden aria-disabled:border-transparent aria-disabled:bg-solid-gray-300 " +
  "aria-disabled:text-solid-gray-50 aria-disabled:no-underline";

const LOOKS: Record<ButtonLook, string> = {
  solid: "border-4 border-double border-transparent bg-key-900 text-white hover:bg-key-1000 hover:underline",
  outline: "border border-current bg-white text-key-900 hover:bg-key-200 hover:text-key-1000 hover:underline",
  text: "text-key-900 underline underline-offset-4 hover:bg-key-50 hover:decoration-3",
};

export const buttonLook = (look: ButtonLook): string => `${BASE} ${LOOKS[look]}`;
