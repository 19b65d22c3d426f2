import { Button } from "../parts/Button.tsx";

/** What stands in the form was typed before, and can be thrown away. */
export function Restored({ onDiscard }: { onDiscard: () => void }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-4 rounded-8 bg-solid-gray-50 px-4 text-std-16N-170">
      前に書きかけた内容を戻しました。
      <Button look="text" onClick={onDiscard}>
        捨てる
      </Button>
    </p>
  );
}
