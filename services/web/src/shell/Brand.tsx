/** Two links of a chain: one hand lets go only when the other holds. */
export function Brand({ town }: { town?: string }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 40 40" aria-hidden="true" className="size-10 shrink-0">
        <rect width="40" height="40" rx="11" className="fill-key-900" />
        <g fill="none" stroke="#fff" strokeWidth="3.6">
          <rect x="7" y="13.5" width="15" height="13" rx="6.5" />
          <path
            d="M22.600 26.500h3.900a6.500 6.500 0 0 0 0-13h-2a6.500 6.500 0 0 0-6.500 6.500v.8"
            strokeLinecap="round"
          />
        </g>
      </svg>
      <span className="grid gap-1 whitespace-nowrap @max-[20rem]:sr-only">
        <span className="text-std-22B-150 leading-none tracking-wider text-solid-gray-900">つなぎ</span>
        {town && <span className="text-oln-14N-100 text-solid-gray-700">{town}</span>}
      </span>
    </span>
  );
}
