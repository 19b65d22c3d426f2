import copyIcon from "@material-symbols/svg-400/outlined/content_copy.svg?raw";
import printIcon from "@material-symbols/svg-400/outlined/print.svg?raw";
import { useCallback, useState } from "react";
import type { GuestInvitation } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { toast } from "../../../parts/toast.ts";
import { LinkPaper } from "./LinkPaper.tsx";

/**
 * Link and PIN, this once: two ways to two places, so that neither is enough by itself. Escape does not end it: what is gone
 * has to be made anew.
 */
export function KeyDialog({ invitation, onClose }: { invitation: GuestInvitation; onClose: () => void }) {
  const { guest, key } = invitation;
  const [printing, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const link = key && `${location.origin}/guest#${key.token}`;
  return (
    <Dialog title={`${guest.role} ${guest.name}さんのリンクとPIN`} wide>
      {key && link ? (
        <div className="grid gap-5">
          <p className="text-std-17B-170 text-solid-gray-900">
            この画面を閉じると、二度と出ません。リンクは手紙などで渡し、PINは電話で伝えてください。
          </p>
          <Secret name="リンク（手紙などで）" value={link} copied="リンクをコピーしました" small>
            <Button icon={printIcon} onClick={() => setPrinting(true)}>
              渡す紙を印刷する
            </Button>
          </Secret>
          <Secret
            name="PIN（電話で）"
            value={`${key.pin.slice(0, 3)} ${key.pin.slice(3)}`}
            copies={key.pin}
            copied="PINをコピーしました"
          />
          {printing && invitation.guest.invitation && (
            <LinkPaper link={link} times={invitation.guest.invitation} onPrinted={printed} />
          )}
        </div>
      ) : (
        <p className="text-std-16N-170">
          招待はできていますが、リンクとPINは一度しか出せません。「リンクとPINを作り直す」を押してください。
        </p>
      )}
      <div className="mt-6 flex justify-end">
        <Button look="solid" onClick={onClose}>
          伝え終えたので閉じる
        </Button>
      </div>
    </Dialog>
  );
}

interface SecretProps {
  name: string;
  value: string;
  /** What is copied, where it is not what is read. */
  copies?: string;
  copied: string;
  small?: boolean;
  children?: React.ReactNode;
}

/** Without TLS a browser copies nothing for a page: then it is marked by hand. */
function Secret({ name, value, copies = value, copied, small, children }: SecretProps) {
  const copy = () => navigator.clipboard.writeText(copies).then(() => toast(copied));
  return (
    <section className="grid gap-3 rounded-8 border border-blue-200 bg-blue-50 p-4" aria-label={name}>
      <h3 className="text-std-16B-170 text-solid-gray-900">{name}</h3>
      <code
        className={`break-all text-solid-gray-900 ${small ? "text-dns-16N-130" : "text-std-28B-150 tracking-widest"}`}
      >
        {value}
      </code>
      <div className="flex flex-wrap gap-3 empty:hidden">
        {"clipboard" in navigator && (
          <Button icon={copyIcon} onClick={() => void copy()}>
            コピー
            <span className="sr-only">（{name}）</span>
          </Button>
        )}
        {children}
      </div>
    </section>
  );
}
