import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = "http://127.0.0.1:3000";

/** The pages are served under `default-src 'self'`: nothing may become an inline script, a style tag or a data: URL. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: "baseline-widely-available",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The package's calendar holds a table of holidays: without this, reading a 和暦 date would load it as well.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /packages\/japan|holiday_jp/, sideEffects: false }] } },
  },
  server: {
    proxy: {
      "/api": { target: api, headers: { origin: api } },
      "/socket": { target: api, ws: true, headers: { origin: api } },
    },
  },
});
