import type { Path } from "@rukun/core";
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { RulesIssue } from "../errors/rules-error.js";
import { fault, type Faults } from "../parse/fault.js";
import type { LimitCheck } from "../parse/limits.js";
import { pathOf, type Trail } from "../parse/trail.js";

/** What nodes of YAML stand for. */
export interface YamlValues {
  /** The value of the outermost node. */
  readonly data: unknown;
  /** Keys that are there twice, names of nodes that are not there, too much of everything. */
  readonly issues: readonly RulesIssue[];
  /** Where in the text something stands, or what it should stand in. */
  readonly offsetOf: (path: Path) => number;
}

const mergeKey = "<<";

type Container = Record<string | number, unknown>;

/**
 * Turns nodes into values, as the library does, but in time that grows with the text alone, however many keys, names
 * and references there are, and with keys that are there twice as issues. Nodes are not nested deep: see `readYaml`.
 *
 * What several references name is one value, so that references to references cost nothing here; `ownData` counts each
 * of them.
 */
export function valuesOf(root: Node | null, within: LimitCheck): YamlValues {
  const issues: RulesIssue[] = [];
  const named = new Map<string, unknown>();
  const nodes = new WeakMap<object, Node>();
  let merged = 0;

  const refuse = (faults: Faults, trail: Trail | undefined): void => {
    issues.push(...faults.map((issue) => ({ ...issue, path: pathOf(trail) })));
  };
  const valueOf = (node: unknown, trail: Trail | undefined): unknown => {
    if (isAlias(node)) {
      if (!named.has(node.source)) refuse(fault("unknown-anchor", { name: node.source }), trail);
      return named.get(node.source);
    }
    if (isScalar(node)) return keep(node, node.value);
    if (isSeq(node)) {
      const list: unknown[] = [];
      keep(node, list);
      for (const [part, item] of node.items.entries()) list.push(valueOf(item, { part, parent: trail }));
      return list;
    }
    return isMap(node) ? mapOf(node, trail) : null;
  };
  const keep = <Value>(node: Node & { anchor?: string }, value: Value): Value => {
    if (node.anchor !== undefined) named.set(node.anchor, value);
    if (typeof value === "object" && value !== null) nodes.set(value, node);
    return value;
  };
  const mapOf = (node: YAMLMap, trail: Trail | undefined): Container => {
    const map: Container = {};
    keep(node, map);
    for (const pair of node.items) {
      if (isMerge(pair)) continue;
      const part = keyOf(pair);
      const here = { part, parent: trail };
      const value = valueOf(pair.value, here);
      if (Object.hasOwn(map, part)) refuse(fault("duplicate-key", { key: part }), here);
      else define(map, part, value);
    }
    for (const pair of node.items.filter(isMerge)) merge(map, pair, trail);
    return map;
  };
  /** Adds what `<<` names, beneath the map's own keys. */
  const merge = (map: Container, { value }: Pair, trail: Trail | undefined): void => {
    const here = { part: mergeKey, parent: trail };
    const given = valueOf(value, here);
    for (const source of Array.isArray(given) ? (given as unknown[]) : [given]) {
      if (typeof source !== "object" || source === null || Array.isArray(source)) {
        refuse(fault("invalid-type", { expected: "object", found: typeof source }), here);
        continue;
      }
      const keys = Object.keys(source);
      const tooMany = within("values")((merged += keys.length));
      if (tooMany.length > 0) return refuse(tooMany, here);
      for (const key of keys) if (!Object.hasOwn(map, key)) define(map, key, (source as Container)[key]);
    }
  };

  const data = valueOf(root, undefined);
  return { data, issues, offsetOf: createOffsetFinder(root, data, nodes) };
}

/** A key, which the library was told to read as text. */
function keyOf({ key }: Pair): string {
  return (key as Scalar<string>).value;
}

function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.value === mergeKey && key.type === "PLAIN";
}

/** Also the key `__proto__` becomes a property of the object itself. */
function define(map: Container, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(map, key, { value, enumerable: true });
  else map[key] = value;
}

/** Finds places by paths; what was merged stands where it is merged. */
function createOffsetFinder(root: Node | null, data: unknown, nodes: WeakMap<object, Node>): YamlValues["offsetOf"] {
  const keys = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const keysOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const known = keys.get(map) ?? new Map(map.items.map((pair) => [isMerge(pair) ? mergeKey : keyOf(pair), pair]));
    keys.set(map, known);
    return known;
  };
  return (path) => {
    let offset = root?.range?.[0] ?? 0;
    let value = data;
    for (const part of path) {
      const node = typeof value === "object" && value !== null ? nodes.get(value) : undefined;
      const pairs = isMap(node) ? keysOf(node) : undefined;
      const found = isSeq(node) ? node.items[Number(part)] : (pairs?.get(String(part)) ?? pairs?.get(mergeKey))?.key;
      if (found === undefined) break;
      offset = (found as Node).range?.[0] ?? offset;
      value = (value as Container)[part];
    }
    return offset;
  };
}
