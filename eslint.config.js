import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { tsdocSyntax } from "./scripts/lint/tsdoc-syntax.mjs";

const sources = ["packages/*/src/**/*.ts"];
const tests = ["**/*.test.ts"];

export default defineConfig(
  globalIgnores(["**/dist/", "**/node_modules/", "docs/api/", "coverage/", "**/.rukun/", "**/.turbo/"]),
  eslint.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-new-func": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },

  // Scripts, benchmarks and configuration: plain modules on Node.
  {
    files: ["**/*.{js,mjs}", "*.ts", "packages/*/*.ts"],
    extends: [tseslint.configs.base],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        performance: "readonly",
        URL: "readonly",
        Buffer: "readonly",
      },
    },
  },

  // What ships, and its tests.
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { rukun: { rules: { "tsdoc-syntax": tsdocSyntax } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      "max-lines": ["error", 300],
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      "rukun/tsdoc-syntax": "error",
    },
  },
  { files: ["packages/cli/src/**/*.ts"], rules: { "no-console": "off" } },
  {
    // Matchers are typed any; a loop may read for its effect; a type parameter may state what is tested.
    files: tests,
    rules: {
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  {
    files: [...tests, "packages/*/src/**/locales/**/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["packages/*/src/**/{utils,util,helpers,helper,common,misc,shared}{.ts,.test.ts,/**}"],
    rules: {
      "no-restricted-syntax": ["error", { selector: "Program", message: "Name the file after the one idea it holds." }],
    },
  },
  {
    files: ["packages/*/src/**/*[A-Z_]*.ts", "packages/*/src/**/*[A-Z_]*/**"],
    rules: {
      "no-restricted-syntax": ["error", { selector: "Program", message: "File and folder names are kebab-case." }],
    },
  },
);
