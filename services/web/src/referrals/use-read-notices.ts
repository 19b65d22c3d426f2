import { useEffect, useRef } from "react";
import { useNotices, useReadNotice } from "../shell/use-notices.ts";

/** Whoever looks at a つなぎ has read what the notices about it said. */
export function useReadNotices(referralId: string | undefined): void {
  const { data } = useNotices();
  const { mutate } = useReadNotice();
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, referralId: about, actions } of data?.items ?? []) {
      if (about !== referralId || !actions.includes("readNotice") || asked.current.has(id)) continue;
      asked.current.add(id);
      mutate({ id });
    }
  }, [data, referralId, mutate]);
}
