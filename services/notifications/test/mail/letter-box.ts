import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as it came over the wire, with its words made readable. */
interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** Everything, headers and all, decoded. */
  readonly whole: string;
}

/** A real SMTP server in the test's own process, that can be away and come back on the same port. */
export interface LetterBox {
  readonly url: string;
  readonly letters: Letter[];
  /** From now on every recipient is refused with this code. */
  refuse(code: number | undefined): void;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
}

export async function openLetterBox(): Promise<LetterBox> {
  const letters: Letter[] = [];
  let refusing: number | undefined;
  const make = () =>
    new SMTPServer({
      disabledCommands: ["AUTH", "STARTTLS"],
      onRcptTo: (_address, _session, done) =>
        done(refusing ? Object.assign(new Error("not here"), { responseCode: refusing }) : null),
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          letters.push(letterOf(Buffer.concat(chunks).toString("utf8"), session.envelope.rcptTo[0]?.address ?? ""));
          done();
        });
      },
    });
  let server = make();
  const listen = (port: number) =>
    new Promise<number>((ok) =>
      server.listen(port, "127.0.0.1", () => ok((server.server.address() as AddressInfo).port)),
    );
  const port = await listen(0);
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuse(code) {
      refusing = code;
    },
    goAway: () => new Promise((done) => server.close(() => done())),
    async comeBack() {
      server = make();
      await listen(port);
    },
  };
}

function letterOf(raw: string, to: string): Letter {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const headers = head.replaceAll(/\r\n[ \t]+/g, " ");
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(headers)?.[1] ?? "";
  const body = rest.join("\r\n\r\n");
  const encoding = header("Content-Transfer-Encoding").toLowerCase();
  const text = encoding === "base64" ? Buffer.from(body, "base64").toString("utf8") : unquoted(body);
  const subject = words(header("Subject"));
  return { to, subject, text, messageId: header("Message-ID"), whole: `${words(headers)}\n${text}\n${raw}` };
}

/** =?UTF-8?B?…?= and =?UTF-8?Q?…?=, also in several pieces that cut a letter in two. */
const words = (encoded: string): string =>
  encoded.replaceAll(/(=\?UTF-8\?[BQ]\?[^?]*\?=\s*)+/gi, (run) => {
    const pieces = [...run.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind = "", text = ""]) =>
      kind.toUpperCase() === "B" ? Buffer.from(text, "base64") : bytes(text.replaceAll("_", " ")),
    );
    return Buffer.concat(pieces).toString("utf8");
  });

const unquoted = (text: string): string => bytes(text.replaceAll(/=\r\n/g, "")).toString("utf8");

const bytes = (quoted: string): Buffer =>
  Buffer.concat(
    quoted
      .split(/(=[0-9A-F]{2})/i)
      .map((piece) => (/^=[0-9A-F]{2}$/i.test(piece) ? Buffer.from(piece.slice(1), "hex") : Buffer.from(piece))),
  );
