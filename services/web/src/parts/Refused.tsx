import type { ReactNode } from "react";
import { refusalOf } from "../api/refusal.ts";
import { Banner } from "./Banner.tsx";
import { Button } from "./Button.tsx";

interface RefusedProps {
  error: unknown;
  /** Sends the very same thing again (same key). Offered where trying again can help. */
  onRetry?: () => void;
  children?: ReactNode;
}

/** What the server would not do, why, and the number to read out over the phone. What was typed stays. */
export function Refused({ error, onRetry, children }: RefusedProps) {
  if (!error) return null;
  const refusal = refusalOf(error);
  if (refusal.kind === "network") {
    return (
      <Banner kind="warning" title="通信が切れています。入力はこの画面に残っています。" actions={retry(onRetry)}>
        <p>つながり次第、同じ内容をもう一度送れます。二重に送られることはありません。</p>
      </Banner>
    );
  }
  const { title, detail, errors, instance, status } = refusal.problem;
  return (
    <Banner kind="error" title={title} actions={status >= 500 || status === 401 ? retry(onRetry) : undefined}>
      {detail && <p>{detail}</p>}
      {errors && (
        <ul className="list-disc pl-6">
          {errors.map((one) => (
            <li key={one.field}>
              <b>{one.label}</b>：{one.message}
            </li>
          ))}
        </ul>
      )}
      {children}
      {status !== 401 && (
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
          お問い合わせ番号 {instance.replace("urn:uuid:", "")}
        </p>
      )}
    </Banner>
  );
}

function retry(onRetry?: () => void) {
  return onRetry && <Button onClick={onRetry}>もう一度</Button>;
}
