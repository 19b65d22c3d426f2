import type { CDPSession, Locator, Page } from "playwright-core";

type KeyName = "Enter" | "Escape" | "ArrowDown" | "ArrowUp";

const CODES: Record<KeyName, number> = { Enter: 13, Escape: 27, ArrowDown: 40, ArrowUp: 38 };

/** An input method at work in a page, as the browser itself drives it. */
export class InputMethod {
  private readonly page: Page;
  private readonly session: CDPSession;
  private readonly style: ImeStyle;

  private constructor(page: Page, session: CDPSession, style: ImeStyle) {
    this.page = page;
    this.session = session;
    this.style = style;
  }

  static async of(page: Page, style: ImeStyle): Promise<InputMethod> {
    return new InputMethod(page, await page.context().newCDPSession(page), style);
  }

  /** Letter after letter below the dotted line, not yet chosen. */
  async converts(box: Locator, text: string): Promise<void> {
    await box.evaluate((one: HTMLInputElement) => {
      // What is already under way goes on.
      if (one === document.activeElement) return;
      one.focus();
      one.setSelectionRange(one.value.length, one.value.length);
    });
    for (let length = 1; length <= text.length; length++) {
      await this.key("Enter", "Process");
      await this.session.send("Input.imeSetComposition", {
        text: text.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      });
    }
  }

  /** A key while the conversion goes on: it belongs to the input method, however the system names it. */
  async presses(key: KeyName): Promise<void> {
    await this.key(key, this.style === "windows" ? "Process" : key);
  }

  /** The conversion ends with `text`. Safari tells of the end first and of its Enter then, as 229. */
  async chooses(text: string): Promise<void> {
    if (this.style === "windows") await this.presses("Enter");
    await this.session.send("Input.insertText", { text });
    if (this.style === "mac") await this.key("Enter", "Enter");
  }

  /** Takes the dotted line back, as Escape does in an input method. */
  async gives(): Promise<void> {
    await this.presses("Escape");
    await this.session.send("Input.imeSetComposition", { text: "", selectionStart: 0, selectionEnd: 0 });
    await this.page.waitForTimeout(20);
  }

  private async key(code: KeyName, key: string): Promise<void> {
    const it = { key, code, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: CODES[code] };
    await this.session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...it });
    await this.session.send("Input.dispatchKeyEvent", { type: "keyUp", ...it, windowsVirtualKeyCode: CODES[code] });
  }
}

export type ImeStyle = "windows" | "mac";
