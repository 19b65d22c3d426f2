import { lookAt, type Scope, scope, scopes } from "./scope.ts";

const LOOK =
  "min-h-12 flex-1 border border-key-900 px-2 text-oln-16N-100 sm:min-w-20 sm:flex-none sm:px-5 text-key-900 first:rounded-l-8 not-first:-ml-px last:rounded-r-8 " +
  "hover:bg-key-50 hover:underline aria-pressed:bg-key-900 aria-pressed:text-white";

/** 自分・窓口・全体, remembered. */
export function ScopeTabs() {
  const chosen = scope.use();
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are views of one page and no fields.
    <div role="group" aria-label="だれの分を見るか" className="mb-4 flex print:hidden">
      {(Object.entries(scopes) as [Scope, string][]).map(([one, name]) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => lookAt(one)} className={LOOK}>
          {name}
        </button>
      ))}
    </div>
  );
}
