import { defineConfig } from "vitest/config";

// Tests run on the sources: no build comes first and no stale build can pass.
const conditions = ["@rukun/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.mjs"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
