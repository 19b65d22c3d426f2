import { signedOut } from "../api/connection.ts";
import { meQuery, useMe } from "../api/me.ts";
import { queryClient } from "../api/query-client.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { SignInForm } from "./SignInForm.tsx";

/**
 * The session ended while somebody was at work. The page stays below, veiled, with everything typed into it; another
 * person who signs in here starts on an empty page.
 */
export function SignInAgain() {
  const me = useMe();
  const enter = async () => {
    const next = await queryClient.fetchQuery({ ...meQuery(), staleTime: 0 });
    if (next.staff.id !== me.staff.id) {
      sessionStorage.clear();
      return location.assign("/");
    }
    signedOut.set(false);
    await queryClient.invalidateQueries();
  };
  return (
    <Dialog title="もう一度サインインしてください" veil>
      <p className="mb-6 text-std-16N-170">
        サインインの有効時間が切れました。<b>入力した内容はこの下に残っています。</b>
        サインインすると続きから始められます。
      </p>
      <SignInForm onDone={enter} />
    </Dialog>
  );
}
