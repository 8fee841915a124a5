import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * @typedef {object} Example
 * @property {string} name - what the example documents
 * @property {string} code - the example, as TypeScript
 */

/** Every source file below a folder, tests aside. */
export function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith(".d.ts"))
    .sort()
    .map((file) => join(folder, file));
}

/**
 * The `@example` blocks of a source file.
 *
 * @param {string} path
 * @returns {Example[]}
 */
export function findExamples(path) {
  const text = readFileSync(path, "utf8");
  if (!text.includes("@example")) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const examples = [];
  const visit = (node) => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== "example" || tag.parent.parent !== node) continue;
      examples.push({ name: nameOf(node), code: codeOf(text.slice(tag.tagName.end, tag.parent.end)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return examples;
}

function nameOf(node) {
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  return named?.name?.getText() ?? "the module";
}

/** The text between `@example` and the next tag, without the comment's stars and, where there is one, the fence. */
function codeOf(comment) {
  const lines = comment
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line, index) => (index === 0 ? line : line.replace(/^\s*\* ?/, "")));
  const end = lines.findIndex((line, index) => index > 0 && /^@\w/.test(line));
  return (end === -1 ? lines : lines.slice(0, end))
    .filter((line) => !line.startsWith("```"))
    .join("\n")
    .trim();
}
