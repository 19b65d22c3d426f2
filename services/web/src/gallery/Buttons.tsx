import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { useState } from "react";
import { Button } from "../parts/Button.tsx";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import type { ButtonLook } from "../parts/button-look.ts";
import { PrintButton } from "../parts/PrintButton.tsx";
import { Section } from "./Section.tsx";

const LOOKS: Record<ButtonLook, string> = { solid: "塗り", outline: "枠線", text: "文字" };

export function Buttons() {
  const [busy, setBusy] = useState(true);
  return (
    <Section part="buttons">
      {(Object.entries(LOOKS) as [ButtonLook, string][]).map(([look, name]) => (
        <div key={look} className="flex flex-wrap gap-3">
          <Button look={look}>{`${name}のボタン`}</Button>
          <Button look={look} icon={addIcon}>{`${name}・絵つき`}</Button>
          <Button look={look} busy={busy && `${name}：送っています…`}>{`${name}：送りました`}</Button>
          <Button look={look} disabled>{`${name}：押せません`}</Button>
        </div>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setBusy(!busy)}>送信中を切り替える</Button>
        <ButtonLink to="/dev/gallery">ボタンの形のリンク</ButtonLink>
        <PrintButton />
      </div>
    </Section>
  );
}
