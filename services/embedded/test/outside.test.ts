import { expect, it } from "@jest/globals";
import { outsideOf } from "../outside.ts";

it("takes the mail server, its sender and the public address from the environment", () => {
  expect(outsideOf({})).toEqual({});
  expect(
    outsideOf({
      SMTP_URL: "smtp://mail.example.jp",
      MAIL_FROM: "tsunagi@example.jp",
      PUBLIC_URL: "https://tsunagi.example.jp/",
    }),
  ).toEqual({
    origin: "https://tsunagi.example.jp",
    mail: { url: "smtp://mail.example.jp", from: "tsunagi@example.jp" },
  });
});

it("does not start with a mail server and nobody whose mail it is, and says what to do", () => {
  expect(() => outsideOf({ SMTP_URL: "smtp://mail.example.jp" })).toThrow("MAIL_FROM");
});
