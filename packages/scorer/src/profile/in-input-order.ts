import type { Issue } from "@rukun/core";

/** Issues in the order in which the input has the places they speak of; what the input lacks comes first. */
export function inInputOrder(issues: readonly Issue[], input: unknown): Issue[] {
  const orders = new Map<object, ReadonlyMap<string, number>>();
  const orderOf = (owner: object): ReadonlyMap<string, number> => {
    const order = orders.get(owner) ?? new Map(Object.keys(owner).map((key, index) => [key, index]));
    orders.set(owner, order);
    return order;
  };
  const place = ({ path }: Issue): number[] => {
    const places: number[] = [];
    let owner = input;
    for (const part of path) {
      if (typeof owner !== "object" || owner === null) break;
      places.push(orderOf(owner).get(String(part)) ?? -1);
      owner = Object.getOwnPropertyDescriptor(owner, part)?.value as unknown;
    }
    return places;
  };
  return issues
    .map((issue) => ({ issue, places: place(issue) }))
    .sort((first, second) => compare(first.places, second.places))
    .map(({ issue }) => issue);
}

function compare(first: readonly number[], second: readonly number[]): number {
  const index = first.findIndex((place, depth) => place !== second[depth]);
  return index === -1 ? first.length - second.length : (first[index] ?? -1) - (second[index] ?? -1);
}
