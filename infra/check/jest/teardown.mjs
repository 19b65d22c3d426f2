export default () => globalThis.__STOP_POSTGRES__?.();
