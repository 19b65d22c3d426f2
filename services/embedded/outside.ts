import type { Place } from "@tsunagi/http";

/**
 * What the environment says of the world outside: where people reach the product, and by which server it mails.
 * @throws Error in words for whoever starts it, where a mail server is named and no sender
 */
export function outsideOf({
  PUBLIC_URL,
  SMTP_URL,
  MAIL_FROM,
}: Readonly<Record<string, string | undefined>>): Pick<Place, "origin" | "mail"> {
  if (SMTP_URL && !MAIL_FROM)
    throw new Error(
      "SMTP_URL を使うときは、差出人も MAIL_FROM に指定してください。例: MAIL_FROM=tsunagi@city.example.jp",
    );
  return {
    ...(PUBLIC_URL && { origin: new URL(PUBLIC_URL).origin }),
    ...(SMTP_URL && MAIL_FROM && { mail: { url: SMTP_URL, from: MAIL_FROM } }),
  };
}
