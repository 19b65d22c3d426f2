/** A time that runs out once, and stands still while somebody is looking. */
export interface Countdown {
  hold(): void;
  release(): void;
  stop(): void;
}

/** Calls `over` after `length` ms in which nobody held it. Holding twice needs releasing twice: a pointer and the focus. */
export function countdown(length: number, over: () => void, now: () => number = () => performance.now()): Countdown {
  let left = length;
  let since = now();
  let holders = 0;
  let stopped = false;
  let timer = setTimeout(over, left);
  return {
    hold() {
      if (holders++ > 0) return;
      clearTimeout(timer);
      left -= now() - since;
    },
    release() {
      if (stopped || holders === 0 || --holders > 0) return;
      since = now();
      timer = setTimeout(over, left);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
