import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { signedOut } from "../api/connection.ts";
import { queryClient } from "../api/query-client.ts";
import { Brand } from "../shell/Brand.tsx";
import { setTitle } from "../shell/page-title.ts";
import { TextSizeSwitch } from "../shell/TextSizeSwitch.tsx";
import { uncover } from "./cover/covered.ts";
import { SignInForm } from "./SignInForm.tsx";

const route = getRouteApi("/login");

/** S1. */
export function LoginPage() {
  const { back } = route.useSearch();
  const router = useRouter();
  useEffect(() => {
    setTitle("サインイン");
    document.title = "サインイン｜つなぎ";
    signedOut.set(false);
  }, []);
  const enter = () => {
    uncover();
    queryClient.clear();
    router.history.replace(back ?? "/");
  };
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto] bg-blue-50">
      <header className="flex justify-end p-4">
        <TextSizeSwitch />
      </header>
      <main className="grid place-content-center px-4 pb-8">
        <div className="w-[min(28rem,calc(100vw-2rem))] rounded-16 border border-blue-200 bg-white p-6 sm:p-10">
          <Brand />
          <h1 className="mt-6 text-std-28B-150 text-solid-gray-900">サインイン</h1>
          <p className="mt-1 mb-6 text-std-16N-170 text-solid-gray-700">支援をつなぐ窓口の職員の方</p>
          <SignInForm onDone={enter} />
        </div>
        <p className="mt-6 text-center text-std-16N-170 text-solid-gray-800">
          困ったときは、市の情報担当へ連絡してください。
        </p>
      </main>
      <footer className="p-4 text-center text-dns-14N-130 text-solid-gray-700">
        デジタル庁デザインシステムをもとに作成
      </footer>
    </div>
  );
}
