import { useEffect, useRef } from "react";
import { api } from "../api/client.ts";
import { freshRows } from "../live/fresh-rows.ts";
import { announce } from "../parts/toast.ts";
import { pageTitle, titleWords } from "./page-title.ts";

/** How many つなぎ this desk has not acknowledged; says so in the title, and aloud when one arrives. */
export function useWaiting(): number {
  const { data } = api.useQuery("get", "/api/referrals", {
    params: { query: { box: "in", status: "sent", limit: 100 } },
  });
  const seen = useRef(data?.items);
  useEffect(() => {
    if (!data) return;
    const arrived = [...freshRows(seen.current, data.items).values()].filter((one) => one === "arrived").length;
    seen.current = data.items;
    if (arrived > 0) announce(`つなぎが${arrived}件届きました`);
  }, [data]);

  const waiting = data?.items.length ?? 0;
  const title = pageTitle.use();
  useEffect(() => {
    document.title = titleWords(title, waiting);
  }, [title, waiting]);
  return waiting;
}
