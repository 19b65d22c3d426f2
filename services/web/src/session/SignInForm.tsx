import { useState } from "react";
import { Banner } from "../parts/Banner.tsx";
import { Button } from "../parts/Button.tsx";
import { Form } from "../parts/form/Form.tsx";
import { TextField } from "../parts/form/TextField.tsx";
import { Tick } from "../parts/form/Tick.tsx";
import { Refused } from "../parts/Refused.tsx";
import { useSignIn } from "./use-sign-in.ts";

/** Number and password. Pasting is allowed, and what was typed survives a refusal. */
export function SignInForm({ onDone }: { onDone: () => unknown }) {
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const signIn = useSignIn(onDone);
  return (
    <Form
      label="サインイン"
      enterSubmits
      onSubmit={() => !signIn.isPending && signIn.mutate({ login: login.trim(), password })}
      className="grid gap-6"
    >
      <Refused error={signIn.error} />
      {signIn.data?.status === "second-factor-required" && (
        <Banner kind="warning" title="この職員番号には2段階目の確認が必要です。">
          市の情報担当に連絡してください。
        </Banner>
      )}
      <TextField
        label="職員番号またはメール"
        required
        value={login}
        onChange={setLogin}
        input={{ autoComplete: "username", name: "login", autoFocus: true }}
      />
      <div className="grid gap-1">
        <TextField
          label="パスワード"
          required
          value={password}
          onChange={setPassword}
          input={{ type: shown ? "text" : "password", autoComplete: "current-password", name: "password" }}
        />
        <Tick checked={shown} onChange={setShown}>
          パスワードを表示する
        </Tick>
      </div>
      <Button type="submit" look="solid" busy={signIn.isPending && "確認しています…"}>
        サインイン
      </Button>
    </Form>
  );
}
