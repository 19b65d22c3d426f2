import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import { useLetterKey } from "../use-letter-key.ts";
import { usePlaceKeys } from "./use-place-keys.ts";

const KeyDialog = fetched(() => import("./KeyDialog.tsx"), "KeyDialog");

/** The keys that do the same on every page. */
export function Keys() {
  const [listed, setListed] = useState(false);
  usePlaceKeys();
  useLetterKey("?", () => setListed(true));
  return (
    listed && (
      <Suspense>
        <KeyDialog onClose={() => setListed(false)} />
      </Suspense>
    )
  );
}
