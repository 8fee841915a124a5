import type { Path } from "@rukun/core";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

/** The line, 1-based, on which the deepest part of a path that exists begins. */
export type FindLine = (path: Path) => number | undefined;

/** Finds the lines of paths: YAML's parser reads JSON too, and knows them. It reads the text when first asked. */
export function createLineFinder(text: string): FindLine {
  const lines = new LineCounter();
  let contents: unknown;
  return (path) => {
    contents ??= parseDocument(text, { lineCounter: lines, prettyErrors: false }).contents;
    const offset = offsetOf(contents, path);
    return offset === undefined ? undefined : lines.linePos(offset).line;
  };
}

/** Where the deepest part of a path that exists begins. */
function offsetOf(root: unknown, path: Path): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      node = node.items[part];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
