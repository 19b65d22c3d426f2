const PATH = / d="([^"]+)"/;

/**
 * A Material Symbol, imported as text (`…svg?raw`) and drawn inline: an <img> would not take the colour of the words
 * beside it, and in forced colours it would vanish. Always decoration: the words say the same.
 */
export function Icon({ svg, className = "size-6" }: { svg: string; className?: string }) {
  return (
    <svg viewBox="0 -960 960 960" aria-hidden="true" fill="currentColor" className={`shrink-0 ${className}`}>
      <path d={PATH.exec(svg)?.[1]} />
    </svg>
  );
}
