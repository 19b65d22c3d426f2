import { expect, it } from "@jest/globals";
import { outsideOf } from "@tsunagi/http";

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
    secure: true,
    mail: { url: "smtp://mail.example.jp", from: "tsunagi@example.jp" },
  });
});

it("binds cookies to TLS exactly where people come in by https", () => {
  expect(outsideOf({ PUBLIC_URL: "http://tsunagi.lan:3000" })).toEqual({
    origin: "http://tsunagi.lan:3000",
    secure: false,
  });
  expect(() => outsideOf({ PUBLIC_URL: "tsunagi.lan" })).toThrow("PUBLIC_URL");
  expect(() => outsideOf({ PROXIES: "一つ" })).toThrow("PROXIES");
});

it("does not start with a mail server and nobody whose mail it is, and says what to do", () => {
  expect(() => outsideOf({ SMTP_URL: "smtp://mail.example.jp" })).toThrow("MAIL_FROM");
});
