import { answer, client } from "../../api/client.ts";
import { signedOut } from "../../api/connection.ts";
import { meQuery } from "../../api/me.ts";
import { queryClient } from "../../api/query-client.ts";
import type { Me } from "../../api/types.ts";

/**
 * Somebody has signed in above a page that stands below. The same person goes on at the same desk, with everything typed;
 * anybody else starts on an empty page and never sees the earlier one. Says whether the page may be shown.
 */
export async function resume(before: Me): Promise<boolean> {
  const next = await deskOf(before, await answer(client.GET("/api/me")));
  if (next.staff.id !== before.staff.id) {
    sessionStorage.clear();
    location.assign("/");
    return false;
  }
  queryClient.setQueryData(meQuery().queryKey, next);
  signedOut.set(false);
  void queryClient.invalidateQueries();
  return true;
}

/** A new sign-in begins at one's first desk; the page below belongs to the desk at which it was opened. */
async function deskOf(before: Me, next: Me): Promise<Me> {
  const { id } = before.acting;
  const still = next.staff.id === before.staff.id && next.memberships.some((one) => one.id === id);
  if (!still || next.acting.id === id) return next;
  return answer(client.PUT("/api/session/membership", { body: { membershipId: id } }));
}
