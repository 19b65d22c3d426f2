import { keys } from "./keys.ts";

/** All keys, a table per place; the headings stand below the title of the page or of the box. */
export function KeyList({ heading: Heading }: { heading: "h2" | "h3" }) {
  return (
    <div className="grid gap-6">
      {keys.map(({ where, note, of }) => (
        <section key={where} className="print:break-inside-avoid">
          <Heading className="text-std-17B-170 text-solid-gray-900">{where}</Heading>
          {note && <p className="text-std-16N-170 leading-normal text-solid-gray-700">{note}</p>}
          <dl className="mt-2 grid border-t border-solid-gray-300">
            {of.map(([key, deed]) => (
              <div
                key={key}
                className="grid grid-cols-[7rem_1fr] gap-x-4 border-b border-solid-gray-300 py-2 text-std-16N-170"
              >
                <dt className="font-700 text-solid-gray-900">
                  <kbd className="font-sans">{key}</kbd>
                </dt>
                <dd>{deed}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
