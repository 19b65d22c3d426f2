import checkIcon from "@material-symbols/svg-400/outlined/check_circle-fill.svg?raw";
import errorIcon from "@material-symbols/svg-400/outlined/error-fill.svg?raw";
import infoIcon from "@material-symbols/svg-400/outlined/info-fill.svg?raw";
import warningIcon from "@material-symbols/svg-400/outlined/warning-fill.svg?raw";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

type BannerKind = "info" | "success" | "warning" | "error";

const LOOKS: Record<BannerKind, { icon: string; frame: string; mark: string; word: string }> = {
  info: { icon: infoIcon, frame: "border-blue-900", mark: "text-blue-900", word: "お知らせ" },
  success: { icon: checkIcon, frame: "border-success-2", mark: "text-success-2", word: "完了" },
  warning: { icon: warningIcon, frame: "border-warning-yellow-2", mark: "text-warning-yellow-2", word: "注意" },
  error: { icon: errorIcon, frame: "border-error-2", mark: "text-error-2", word: "エラー" },
};

interface BannerProps {
  kind: BannerKind;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** The notification banner of the Digital Agency Design System. Errors are spoken at once, the rest when there is time. */
export function Banner({ kind, title, children, actions }: BannerProps) {
  const { icon, frame, mark, word } = LOOKS[kind];
  return (
    <div
      role={kind === "error" ? "alert" : "status"}
      className={`animate-appear rounded-12 border-[0.1875rem] bg-white px-4 py-4 sm:px-6 ${frame}`}
    >
      <div className="flex gap-3">
        <span className={mark}>
          <Icon svg={icon} className="mt-0.5 size-7" />
          <span className="sr-only">{word}</span>
        </span>
        <div className="min-w-0 flex-1">
          <p className="text-std-17B-170 text-solid-gray-900">{title}</p>
          {children && <div className="mt-1 text-std-16N-170">{children}</div>}
          {actions && <div className="mt-3 flex flex-wrap gap-3">{actions}</div>}
        </div>
      </div>
    </div>
  );
}
