import { useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useMe } from "../../api/me.ts";
import { Button } from "../../parts/Button.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { Brand } from "../../shell/Brand.tsx";
import { SignInForm } from "../SignInForm.tsx";
import { useSignOut } from "../use-sign-out.ts";
import { focusBelow, followOtherWindows, uncover } from "./covered.ts";
import { keptLogin } from "./login.ts";
import { PasswordForm } from "./PasswordForm.tsx";
import { resume } from "./resume.ts";
import { IDLE_MINUTES } from "./use-idle.ts";

/**
 * Nobody has touched this browser for a while. A modal box as large as the window: everything below is inert, and hidden
 * besides (app.css), so that nothing can be read, heard, found or printed. What was typed there stays as it is.
 */
export function Cover() {
  const me = useMe();
  const box = useRef<HTMLDialogElement>(null);
  const signOut = useSignOut();
  const login = keptLogin();
  const enter = async () => {
    if (await resume(me)) uncover();
  };
  // Before the browser draws, and before React takes the box away: one that is gone gives no focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>("input:not([hidden])")?.focus();
    return () => {
      dialog?.close();
      focusBelow();
    };
  }, []);
  // Whoever has signed in at another window: the same person goes on here as well.
  useEffect(() => followOtherWindows(() => void resume(me).then((same) => same && uncover())), [me]);
  return createPortal(
    <dialog
      ref={box}
      data-cover
      closedby="none"
      aria-labelledby="cover-title"
      onCancel={(event) => event.preventDefault()}
      className="m-0 h-dvh max-h-none w-full max-w-none overflow-y-auto bg-blue-50 text-solid-gray-800"
    >
      <div className="grid min-h-full place-content-center px-4 py-8">
        <div className="w-[min(28rem,calc(100vw-2rem))] rounded-16 border border-blue-200 bg-white p-6 sm:p-10">
          <Brand />
          <h1 id="cover-title" className="mt-6 text-std-24B-150 text-solid-gray-900">
            続けるにはパスワード
          </h1>
          <p className="mt-1 mb-6 text-std-16N-170">
            {IDLE_MINUTES}分間操作がなかったので、画面をかくしました。<b>入力した内容はそのまま残っています。</b>
          </p>
          {login ? <PasswordForm login={login} name={me.staff.name} onDone={enter} /> : <SignInForm onDone={enter} />}
          <div className="mt-6 grid gap-2 border-t border-solid-gray-300 pt-5">
            <Button look="text" onClick={() => signOut.mutate()} busy={signOut.isPending && "切り替えています…"}>
              別の人がサインイン
            </Button>
            <p className="text-std-16N-170 text-solid-gray-700">
              送っていない入力は消えます。保存した下書きは消えません。
            </p>
            <Refused error={signOut.error} />
          </div>
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
