/** A tab that has an address of its own: the look of the links in a bar of tabs. */
export const TAB =
  "grid min-h-12 min-w-16 place-items-center border-b-4 border-transparent px-3 pt-1 text-center text-oln-17N-100 text-solid-gray-800 " +
  "sm:px-4 hover:border-solid-gray-420 hover:text-solid-gray-900 aria-[current=page]:border-key-900 " +
  "aria-[current=page]:font-700 aria-[current=page]:text-blue-1000";
