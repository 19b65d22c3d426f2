import { useMe } from "../api/me.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { resume } from "./cover/resume.ts";
import { SignInForm } from "./SignInForm.tsx";

/**
 * The session ended while somebody was at work. The page stays below, veiled, with everything typed into it; another
 * person who signs in here starts on an empty page.
 */
export function SignInAgain() {
  const me = useMe();
  return (
    <Dialog title="もう一度サインインしてください" veil>
      <p className="mb-6 text-std-16N-170">
        サインインの有効時間が切れました。<b>入力した内容はこの下に残っています。</b>
        サインインすると続きから始められます。
      </p>
      <SignInForm onDone={() => resume(me)} />
    </Dialog>
  );
}
