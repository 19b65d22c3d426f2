import { onWay, type Shot } from "./aim.ts";

/** What the contract says of an operation, as far as an attacker reads it. */
export interface Described {
  readonly operationId: string;
  readonly method: string;
  readonly public: boolean;
  readonly needsKey: boolean;
  readonly changes: boolean;
  readonly hasBody: boolean;
}

export interface Trick {
  readonly name: string;
  /** Whether it can be tried on this operation. */
  readonly on: (operation: Described) => boolean;
  readonly play: (shot: Shot) => Shot;
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const NOBODY = "0192f0c1-2222-7000-8000-000000000000";
const unsafe = ({ method }: Described) => method !== "get";
const guarded = (operation: Described) => !operation.public;
const headed = (headers: Shot["headers"], expect: readonly number[]) => (shot: Shot) => ({
  ...shot,
  headers: { ...shot.headers, ...headers },
  expect,
});
const bodied = (change: (body: Record<string, unknown>) => unknown, expect: readonly number[]) => (shot: Shot) => ({
  ...shot,
  body: change(shot.body as Record<string, unknown>),
  expect,
});
const everyText = (change: (text: string) => string) => (body: unknown) =>
  JSON.parse(JSON.stringify(body), (_, value) => (typeof value === "string" ? change(value) : value));

/** A body without a text gets one that nobody asked for. */
function nulled(body: Record<string, unknown>): unknown {
  const played = everyText((text) => `${text}\u0000`)(body);
  return JSON.stringify(played) === JSON.stringify(body) ? { ...body, unasked: "\u0000" } : played;
}

/** Tried by whoever would be allowed: each must be refused in the one way that is said here, and change nothing. */
export const tricksOnTheAllowed: readonly Trick[] = [
  { name: "no cookie", on: guarded, play: headed({ Cookie: undefined }, [401]) },
  { name: "a session that never was", on: guarded, play: headed({ Cookie: "tsunagi_session=x" }, [401]) },
  { name: "another site's Origin", on: unsafe, play: headed({ Origin: "https://evil.example" }, [403]) },
  { name: "no Origin", on: unsafe, play: headed({ Origin: undefined }, [403]) },
  { name: "a cross-site fetch", on: unsafe, play: headed({ "Sec-Fetch-Site": "cross-site" }, [403]) },
  { name: "no Idempotency-Key", on: ({ needsKey }) => needsKey, play: headed({ "Idempotency-Key": undefined }, [428]) },
  { name: "no If-Match", on: ({ changes }) => changes, play: headed({ "If-Match": undefined }, [428]) },
  { name: "an old If-Match", on: ({ changes }) => changes, play: headed({ "If-Match": '"99999"' }, [412]) },
  ...["id", "status", "deskId", "municipalityId", "role", "version", "actions", "__proto__x"].map((name) => ({
    name: `a property too many: ${name}`,
    on: ({ hasBody }: Described) => hasBody,
    play: bodied((body) => ({ ...body, [name in body ? `${name}s` : name]: NOBODY }), [400]),
  })),
  { name: "a body that is a list", on: ({ hasBody }) => hasBody, play: bodied((body) => [body], [400]) },
  { name: "a body that is no JSON", on: ({ hasBody }) => hasBody, play: bodied(() => '{"a":', [400]) },
  {
    name: "a form of another site",
    on: ({ hasBody }) => hasBody,
    play: headed({ "Content-Type": "text/plain", Origin: "null" }, [403]),
  },
  {
    name: "a null byte in every text",
    on: ({ hasBody, operationId }) => hasBody && operationId !== "signIn",
    play: bodied(nulled, [400, 404]),
  },
  {
    name: "somebody else's ids in the body",
    on: ({ hasBody }) => hasBody,
    play: (shot) => {
      const body = everyText((text) => text.replaceAll(UUID, NOBODY))(shot.body);
      const same = JSON.stringify(body) === JSON.stringify(shot.body);
      return {
        ...shot,
        body: same ? { ...(shot.body as object), caseId: NOBODY } : body,
        expect: [400, 403, 404, 409],
      };
    },
  },
  {
    name: "an id that is nobody's in the path",
    on: guarded,
    play: (shot) =>
      UUID.test(shot.path)
        ? {
            ...shot,
            path: shot.path.replaceAll(new RegExp(UUID.source, "g"), NOBODY),
            expect: /\/staff$/.test(shot.path) ? [200] : [404],
          }
        : { ...shot, path: `${shot.path}/${NOBODY}`, expect: [404] },
  },
];

const same = (shot: Shot): readonly number[] => [...shot.expect, 404];

/** Tried by whoever is refused: none of them may turn a refusal into anything but a refusal. */
export const tricksOnTheRefused: readonly Trick[] = [
  ...["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"].map((header) => ({
    name: header,
    on: () => true,
    play: (shot: Shot) => ({ ...shot, headers: { ...shot.headers, [header]: "GET" } }),
  })),
  {
    name: "_method in the query",
    on: () => true,
    play: (shot) => ({ ...shot, path: `${shot.path}?_method=GET`, expect: [...same(shot), 400] }),
  },
  {
    name: "a slash at the end",
    on: () => true,
    play: (shot) => ({ ...shot, path: onWay(shot, (way) => `${way}/`), expect: same(shot) }),
  },
  { name: "two slashes", on: () => true, play: (shot) => ({ ...shot, path: `/${shot.path}`, expect: same(shot) }) },
  {
    name: "capital letters",
    on: () => true,
    play: (shot) => ({ ...shot, path: onWay(shot, (way) => way.toUpperCase()), expect: same(shot) }),
  },
  {
    name: "an encoded letter",
    on: () => true,
    play: (shot) => ({ ...shot, path: shot.path.replace("/c", "/%63").replace("/r", "/%72"), expect: same(shot) }),
  },
  {
    name: "a null byte in the path",
    on: () => true,
    play: (shot) => ({ ...shot, path: `${shot.path}%00`, expect: [...same(shot), 400] }),
  },
  {
    name: "a way up",
    on: () => true,
    play: (shot) => ({ ...shot, path: `/me/%2e%2e${shot.path}`, expect: same(shot) }),
  },
  {
    name: "a query twice",
    on: ({ method }) => method === "get",
    play: (shot) => ({ ...shot, path: `${shot.path}?limit=1&limit=2&cursor=a&cursor=b`, expect: [...same(shot), 400] }),
  },
  {
    name: "somebody else's settings as headers",
    on: () => true,
    play: (shot) => ({ ...shot, headers: { ...shot.headers, "X-Desk-Id": NOBODY, "X-Forwarded-For": "127.0.0.1" } }),
  },
];
