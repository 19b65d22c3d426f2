import type { ReactNode } from "react";
import { Banner } from "../parts/Banner.tsx";
import { Button } from "../parts/Button.tsx";

interface MovedMeanwhileProps {
  title: string;
  onTheirs: () => void;
  onMine: () => void;
  /** What stands there now. */
  children: ReactNode;
}

/** Theirs here, one's own in the boxes, and nobody chooses but the hand. */
export function MovedMeanwhile({ title, onTheirs, onMine, children }: MovedMeanwhileProps) {
  return (
    <Banner
      kind="warning"
      title={title}
      actions={
        <>
          <Button onClick={onMine}>入力した内容を続ける</Button>
          <Button onClick={onTheirs}>いまの内容にする</Button>
        </>
      }
    >
      {children}
    </Banner>
  );
}
