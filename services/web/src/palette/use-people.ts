import { useMutation } from "@tanstack/react-query";
import { answer, client } from "../api/client.ts";
import { kanaOf } from "./romaji.ts";

const SHOWN = 6;

/**
 * 人・ケース, looked for when somebody says so and never by itself: each search is on record and counted, and the reading
 * of a desk is no reason to look up a person.
 */
export function usePeople() {
  const search = useMutation({
    mutationFn: (text: string) => answer(client.POST("/api/residents/search", { body: { text, limit: SHOWN } })),
  });
  return {
    look: (typed: string) => search.mutate(meantBy(typed)),
    reset: search.reset,
    found: search.data?.items,
    error: search.error,
    isPending: search.isPending,
  };
}

/** Whom somebody looks for who typed this: watanabe is ワタナベ, Nguyen is Nguyen. */
export const meantBy = (typed: string): string => kanaOf(typed) ?? typed.trim();
