import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true });

export interface Answer {
  readonly status: number;
  readonly body: {
    readonly id: string;
    readonly version: number;
    readonly fingerprint: string;
    readonly items: readonly { id: string }[];
  };
  readonly ms: number;
}

export interface Asking {
  readonly url: string;
  readonly token: string;
  readonly path: string;
  readonly body?: object;
  readonly version?: number;
}

/** A refusal, with the address as the contract writes it. */
class Refused extends Error {
  constructor(status: number, path: string, text: string) {
    const code = /"code":"([a-z-]+)"/.exec(text)?.[1] ?? "";
    super(`${status} ${code} ${path.replaceAll(/[0-9a-f-]{36}/g, "{id}")}`);
  }
}

/**
 * One request over a connection that is kept, timed from the first byte out to the last byte in.
 * @throws Error where it is refused: what is measured has to be done
 */
export function ask({ url, token, path, body, version }: Asking): Promise<Answer> {
  const headers = {
    cookie: `tsunagi_session=${token}`,
    origin: url,
    ...(body && { "content-type": "application/json", "idempotency-key": randomUUID() }),
    ...(version !== undefined && { "if-match": `"${version}"` }),
  };
  return new Promise((done, refuse) => {
    const started = performance.now();
    const sent = request(`${url}${path}`, { agent, headers, method: body ? "POST" : "GET" }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const ms = performance.now() - started;
        const text = Buffer.concat(parts).toString();
        const status = response.statusCode ?? 0;
        if (status >= 400) refuse(new Refused(status, path, text));
        else done({ status, body: JSON.parse(text), ms });
      });
    });
    sent.on("error", refuse);
    sent.end(body && JSON.stringify(body));
  });
}
