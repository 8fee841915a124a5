import fc from "fast-check";

const keys = [
  ...["all", "any", "not", "condition", "fact", "operator", "value", "path", "params", "priority", "onMissing"],
  ...["schemaVersion", "id", "name", "rules", "conditions", "lists", "terms", "thresholds", "extensions", "policies"],
  ...["event", "type", "tests", "given", "mode", "prioritty", "onSuccess", "", " ", "length", "0"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"],
];
const leaf = { fact: "text", operator: "equal", value: 1 };
const values = [
  ...["", " ", "a", "$..a", "$.constructor", "$.a[?(@)]", "constructor", "enforce", "no such mode", "\ud800"],
  ...[0, 1, -1, 0.5, 1e21, true, false, null, [], {}, [[]], [null], { a: {} }],
  ...[leaf, { all: [leaf] }, { any: [] }, { not: leaf }, { condition: "newcomer" }, { condition: "nobody" }],
  ...[{ fact: "text", path: "$.a" }, { fact: 1 }, { list: "none" }, { threshold: "few" }, { any: {}, all: [] }],
];

/** A change of parsed JSON somewhere in it: a value replaced, a key or an item removed, added, moved or renamed. */
export interface Mutation {
  /** Where; any number leads somewhere. */
  readonly at: number;
  /** What to do. */
  readonly kind: "replace" | "remove" | "add" | "rename" | "nest" | "repeat";
  /** The key or value that it needs. */
  readonly key: string;
  /** The value that it needs, as JSON. */
  readonly value: string;
}

/** Changes to apply one after the other. */
export const arbitraryMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    at: fc.maxSafeNat(),
    kind: fc.constantFrom(
      "replace" as const,
      "remove" as const,
      "add" as const,
      "rename" as const,
      "nest" as const,
      "repeat" as const,
    ),
    key: fc.constantFrom(...keys),
    value: fc.constantFrom(...values.map((value) => JSON.stringify(value))),
  }),
  { minLength: 1, maxLength: 3 },
);

/** What a JSON text holds, with changes in it. */
export function mutate(json: string, mutations: readonly Mutation[]): unknown {
  const whole = { input: JSON.parse(json) as unknown };
  for (const { at, kind, key, value: given } of mutations) {
    const value: unknown = JSON.parse(given);
    const { owner, part } = placeIn(whole, at);
    if (kind === "replace") define(owner, part, value);
    else if (kind === "nest") define(owner, part, { [key]: owner[part] });
    else if (kind === "remove") Reflect.deleteProperty(owner, part);
    else if (kind === "rename") {
      const moved = owner[part];
      Reflect.deleteProperty(owner, part);
      define(owner, key, moved);
    } else if (kind === "add") define(owner, key, value);
    else if (Array.isArray(owner[part])) (owner[part] as unknown[]).push(...(owner[part] as unknown[]).slice(0, 2));
  }
  return whole.input;
}

/** A place in an object, by a number out of which each step takes its choice. */
function placeIn(whole: object, at: number): { owner: Record<string, unknown>; part: string } {
  let owner = whole as Record<string, unknown>;
  let part = Object.keys(owner)[0] as string;
  for (let rest = at; rest % 4 !== 0;) {
    const value = owner[part];
    const parts = typeof value === "object" && value !== null ? Object.keys(value) : [];
    if (parts.length === 0) break;
    rest = Math.floor(rest / 4);
    owner = value as Record<string, unknown>;
    part = parts[rest % parts.length] as string;
    rest = Math.floor(rest / parts.length);
  }
  return { owner, part };
}

function define(owner: object, part: string, value: unknown): void {
  if (Array.isArray(owner) && Number.isNaN(Number(part))) owner.push(value);
  else Object.defineProperty(owner, part, { value, enumerable: true, configurable: true, writable: true });
}
