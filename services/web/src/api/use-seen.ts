import { useState } from "react";

/**
 * The version that a form rests on: the one that it was opened with, however often the answer behind it is fetched anew, or
 * somebody else's work would be overwritten without a word. `latest` moves it on once whoever fills the form in has asked for
 * what stands there now.
 */
export function useSeen(now: { readonly version: number }) {
  const [began] = useState(now.version);
  const [version, setVersion] = useState(began);
  const [asked, setAsked] = useState(false);
  if (asked && now.version > version) {
    setVersion(now.version);
    setAsked(false);
  }
  return { version, isAnew: version > began, latest: () => setAsked(true) };
}
