import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { useSignIn } from "../use-sign-in.ts";

/** Whoever was working here, once more. Their number stands in a box that only a password manager reads. */
export function PasswordForm({ login, name, onDone }: { login: string; name: string; onDone: () => unknown }) {
  const [password, setPassword] = useState("");
  const signIn = useSignIn(onDone);
  return (
    <Form
      label="続ける"
      enterSubmits
      onSubmit={() => !signIn.isPending && signIn.mutate({ login, password })}
      className="grid gap-5"
    >
      <Refused error={signIn.error} />
      <p className="text-std-17B-170 text-solid-gray-900">{name}</p>
      <input type="text" name="login" autoComplete="username" value={login} readOnly hidden />
      <TextField
        label="パスワード"
        required
        value={password}
        onChange={setPassword}
        input={{ type: "password", autoComplete: "current-password", name: "password" }}
      />
      <Button type="submit" look="solid" busy={signIn.isPending && "確認しています…"}>
        続ける
      </Button>
    </Form>
  );
}
