import { defineConfig } from "tsup";
import { base } from "../../tsup.config.base.ts";

export default defineConfig({
  ...base,
  entry: [
    "src/index.ts",
    "src/counters.ts",
    "src/lint.ts",
    "src/operators.ts",
    "src/re2.ts",
    "src/reference.ts",
    "src/render.ts",
    "src/schemas.ts",
    "src/test.ts",
    "src/versions.ts",
    "src/yaml.ts",
  ],
});
