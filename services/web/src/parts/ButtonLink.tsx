import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes } from "react";
import { type ButtonLook, buttonLook } from "./button-look.ts";
import { Icon } from "./Icon.tsx";

interface LookedAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  look?: ButtonLook;
  icon?: string;
}

function LookedAnchor({ look = "outline", icon, className = "", children, ...rest }: LookedAnchorProps) {
  return (
    <a {...rest} className={`${buttonLook(look)} ${className}`}>
      {icon && <Icon svg={icon} className="-ml-1 size-6" />}
      <span>{children}</span>
    </a>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = createLink(LookedAnchor);
