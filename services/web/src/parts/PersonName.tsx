/** A name with its reading above it. */
export function PersonName({ name, kana, className = "" }: { name: string; kana: string; className?: string }) {
  return (
    <ruby className={`private ${className}`}>
      {name}
      <rp>（</rp>
      <rt className="text-solid-gray-700">{kana}</rt>
      <rp>）</rp>
    </ruby>
  );
}
