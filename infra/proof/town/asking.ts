/** An answer as it left the product: every byte of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the proof looks at answers without the product's types.
  readonly body: any;
}

export interface Ask {
  readonly body?: unknown;
  /** If-Match. */
  readonly version?: string | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Of a deed: its answer is searched once the model has moved on. */
  readonly done?: unknown;
}

/** One request as it goes over the wire, and everything that comes back. */
export async function request(
  url: string,
  method: string,
  path: string,
  { body, version, headers = {}, cookie, key }: Ask & { readonly cookie: string | undefined; readonly key: string },
): Promise<Answer> {
  const all: Record<string, string | undefined> = {
    Origin: url,
    "Idempotency-Key": method === "POST" ? key : undefined,
    "Content-Type": body === undefined ? undefined : "application/json",
    "If-Match": version,
    Cookie: cookie,
    ...headers,
  };
  const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${url}/api${path}`, {
    method,
    headers: Object.fromEntries(sent),
    ...(text !== undefined && { body: text }),
  });
  const said = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: said,
    body: isJson ? JSON.parse(said) : undefined,
  };
}
