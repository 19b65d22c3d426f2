/** The shape of what is coming. Shown only when it takes longer than 0.3 s: a flash of grey is noise. `page`: nothing else stands on it. */
export function Loading({ rows = 4, page = false }: { rows?: number; page?: boolean }) {
  return (
    <div role="status" className="animate-appear-late">
      {page ? <h1 className="sr-only">読み込んでいます</h1> : <span className="sr-only">読み込んでいます</span>}
      <ul aria-hidden="true" className="grid gap-3">
        {Array.from({ length: rows }, (_, row) => (
          <li key={`row-${row.toString()}`} className="h-18 rounded-12 bg-solid-gray-50" />
        ))}
      </ul>
    </div>
  );
}
