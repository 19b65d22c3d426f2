/** How many つなぎ wait to be acknowledged by this desk. */
export function WaitingCount({ waiting }: { waiting: number }) {
  if (waiting === 0) return null;
  return (
    <span className="inline-grid h-6 min-w-6 place-items-center rounded-full border border-transparent bg-key-900 px-1.5 text-oln-14B-100 text-white">
      <span className="sr-only">受領待ち</span>
      {waiting > 99 ? "99+" : waiting}
      <span className="sr-only">件</span>
    </span>
  );
}
