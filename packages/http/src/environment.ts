import { z } from "zod";
import type { Place } from "./serve.ts";

/** What whoever starts a process has to set otherwise, in words. */
export class SettingError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(0);

/**
 * What the environment says of the world outside: where people reach the product (PUBLIC_URL; https makes the cookies
 * Secure), how many proxies stand in front (PROXIES), and by which server it mails (SMTP_URL, MAIL_FROM).
 * @throws SettingError in words for whoever starts it
 */
export function outsideOf({
  PUBLIC_URL,
  PROXIES,
  SMTP_URL,
  MAIL_FROM,
}: Environment): Pick<Place, "origin" | "mail" | "secure" | "proxies"> {
  if (SMTP_URL && !MAIL_FROM)
    throw new SettingError(
      "SMTP_URL を使うときは、差出人も MAIL_FROM に指定してください。例: MAIL_FROM=tsunagi@city.example.jp",
    );
  if (PUBLIC_URL && !URL.canParse(PUBLIC_URL))
    throw new SettingError("PUBLIC_URL には、職員がブラウザーで開く住所を、https から始めて指定してください。");
  return {
    ...(PUBLIC_URL && { origin: new URL(PUBLIC_URL).origin, secure: new URL(PUBLIC_URL).protocol === "https:" }),
    ...(PROXIES && { proxies: read("PROXIES", count, PROXIES) }),
    ...(SMTP_URL && MAIL_FROM && { mail: { url: SMTP_URL, from: MAIL_FROM } }),
  };
}

/**
 * Where a process listens: PORT, HOST, and VITALS_PORT for those who run it.
 * @throws SettingError in words where one is missing or no number
 */
export function portsOf(environment: Environment): Pick<Place, "port" | "host" | "vitals"> {
  const { HOST, VITALS_PORT } = environment;
  return {
    port: read("PORT", port, demanded(environment, "PORT", "待ち受けるポート番号です。")),
    ...(HOST && { host: HOST }),
    ...(VITALS_PORT && { vitals: { port: read("VITALS_PORT", port, VITALS_PORT), host: HOST } }),
  };
}

/** @throws SettingError that names what is missing, and says what it is */
export function demanded(environment: Environment, name: string, what: string): string {
  const value = environment[name];
  if (!value) throw new SettingError(`環境変数 ${name} を指定してください。${what}`);
  return value;
}

function read(name: string, schema: z.ZodType<number>, value: string): number {
  const found = schema.safeParse(value);
  if (!found.success) throw new SettingError(`環境変数 ${name} には数を指定してください。`);
  return found.data;
}
