import { useState } from "react";
import { Button } from "../parts/Button.tsx";
import { Form } from "../parts/form/Form.tsx";
import { focusFirstWrong } from "../parts/form/first-wrong.ts";
import { TextField } from "../parts/form/TextField.tsx";
import { Refused } from "../parts/Refused.tsx";
import { useEnter } from "./use-guest.ts";

/** The link brings what stands behind its #; the PIN came by telephone. Without the first there is nothing to enter. */
export function EnterForm() {
  const [token] = useState(() => location.hash.slice(1));
  const [pin, setPin] = useState("");
  const [checked, setChecked] = useState(false);
  // It has opened and opens no more: nobody shall read it off this screen.
  const entering = useEnter(() => history.replaceState(history.state, "", location.pathname));
  if (!token)
    return (
      <>
        <h1 className="text-std-24B-150 text-solid-gray-900">この画面は、もう見られません</h1>
        <p className="text-std-18N-160 text-solid-gray-900">
          会議が終わったか、招待が取り消されたか、別の機器で開かれています。続きは、会議の事務局に電話してください。
        </p>
      </>
    );
  const digits = pin.normalize("NFKC").replaceAll(/\D/g, "");
  const submit = () => {
    if (entering.isPending) return;
    setChecked(true);
    if (digits.length !== 6) return focusFirstWrong();
    entering.mutate({ token, pin: digits });
  };
  return (
    <>
      <h1 className="text-std-24B-150 text-solid-gray-900">会議に入る</h1>
      <p className="text-std-18N-160 text-solid-gray-900">
        電話で聞いた6けたのPINを入れてください。この機器で一度入ると、ほかの機器では入れません。
      </p>
      <Form label="会議に入る" enterSubmits onSubmit={submit} className="grid gap-5">
        <TextField
          label="PIN（6けた）"
          required
          value={pin}
          onChange={setPin}
          width="max-w-48 text-std-24B-150 tracking-widest"
          error={checked && digits.length !== 6 ? "6けたの数字を入れてください。" : undefined}
          input={{ inputMode: "numeric", autoComplete: "one-time-code", maxLength: 12, autoFocus: true }}
        />
        <Refused error={entering.error} />
        <Button
          type="submit"
          look="solid"
          busy={entering.isPending && "確かめています…"}
          className="justify-self-start"
        >
          入る
        </Button>
      </Form>
    </>
  );
}
