import { defaultDecorators, type DefaultDecoratorName } from "../operators/default-decorators.js";
import { showName } from "./show-value.js";
import { isWorded, type Say, type TextKey } from "./texts.js";

/** An operator's name taken apart. */
export interface OperatorName {
  /** The decorators that have words, the outermost first. */
  readonly decorators: readonly DefaultDecoratorName[];
  /** The rest: the operator's own name, with decorators of others before it. */
  readonly base: string;
}

/** Takes an operator's name apart as it is looked up: decorators first, each with a colon. */
export function readOperatorName(name: string): OperatorName {
  const decorators: DefaultDecoratorName[] = [];
  let base = name;
  for (let colon = base.indexOf(":"); colon > 0; colon = base.indexOf(":")) {
    const decorator = base.slice(0, colon);
    if (!isDecorator(decorator)) break;
    decorators.push(decorator);
    base = base.slice(colon + 1);
  }
  return { decorators, base };
}

function isDecorator(name: string): name is DefaultDecoratorName {
  return Object.hasOwn(defaultDecorators, name);
}

/** A comparison to be put in words. */
export interface Relation {
  /** The operator. */
  readonly operator: OperatorName;
  /** The fact in words. */
  readonly left: string;
  /** What it is compared with in words. */
  readonly right: string;
  /** What it is compared with. */
  readonly value: unknown;
  /** Whether the comparison holds. */
  readonly holds: boolean;
}

/** Says that a fact and a value are in the relation of an operator, or are not. */
export function relate(relation: Relation, say: Say): string {
  const { operator, left, right, holds } = relation;
  const [decorator, ...decorators] = operator.decorators;
  if (decorator === undefined) return relatePlainly(relation, say);
  const next = { ...relation, operator: { ...operator, decorators } };
  const some = (key: TextKey): string => say(key, { list: left });
  const of = (key: TextKey): string => say(key, { list: right });
  switch (decorator) {
    case "not":
      return relate({ ...next, holds: !holds }, say);
    case "swap":
      return relate({ ...next, left: right, right: left }, say);
    case "someFact":
      // That none is in the relation is said as such: "no element is", where a verb alone would be denied.
      return relate({ ...next, holds: true, left: some(holds ? "decorated.some-fact" : "decorated.no-fact") }, say);
    case "everyFact":
      return relate({ ...next, left: some(holds ? "decorated.every-fact" : "decorated.some-fact") }, say);
    case "someValue":
      return relate({ ...next, right: of(holds ? "decorated.some-value" : "decorated.no-value") }, say);
    case "everyValue":
      return relate({ ...next, right: of(holds ? "decorated.every-value" : "decorated.not-every-value") }, say);
  }
}

function relatePlainly({ operator: { base }, left, right, value, holds }: Relation, say: Say): string {
  if (base === "exists" && typeof value === "boolean")
    return say(holds === value ? "exists.true" : "exists.false", { left });
  if (isWorded(base) && base !== "exists") return say(`${base}.${holds}` as TextKey, { left, right });
  return say(holds ? "operator.true" : "operator.false", { left, right, operator: showName(base) });
}
