import errorIcon from "@material-symbols/svg-400/outlined/error-fill.svg?raw";
import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";

/** 必須 in red words, 任意 in grey ones: required fields are few, so both are said. */
export function RequirementBadge({ required }: { required: boolean }) {
  return required ? (
    <span className="text-oln-16N-100 font-400 text-red-900">必須</span>
  ) : (
    <span className="text-oln-16N-100 font-400 text-solid-gray-700">任意</span>
  );
}

export function SupportText({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="text-std-16N-170 leading-normal text-solid-gray-700">
      {children}
    </p>
  );
}

export function ErrorText({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 text-std-16N-170 leading-normal text-red-1000">
      <Icon svg={errorIcon} className="mt-0.5 size-5 text-red-900" />
      <span>{children}</span>
    </p>
  );
}
