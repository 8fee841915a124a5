import type { Options } from "tsup";

/** The build every package shares; a package adds its entries and, where it needs Node, its platform. */
export const base: Options = {
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  // tsup 8 sets baseUrl for its declaration build, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
  treeshake: true,
  splitting: true,
};
