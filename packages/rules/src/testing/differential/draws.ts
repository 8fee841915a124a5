/**
 * Choices read from a list of numbers, so that fast-check makes and shrinks a whole case as one short list: twenty
 * times as fast as arbitraries of arbitraries, which a million cases need. Where the list ends, and where fast-check
 * has made a number smaller, the first and simplest choice is taken.
 */
export class Draws {
  readonly #numbers: ArrayLike<number>;
  #next = 0;

  constructor(numbers: ArrayLike<number>) {
    this.#numbers = numbers;
  }

  /** A whole number from 0 up to one below the bound. */
  below(bound: number): number {
    return (this.#numbers[this.#next++] ?? 0) % bound;
  }

  /** One of some values, each as likely as the others; repeat a value to make it likelier. */
  pick<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }

  /** Whether something happens that does so in this many cases of a hundred. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  /** Something that is there in this many cases of a hundred. */
  maybe<Value>(percent: number, draw: () => Value): Value | undefined {
    return this.chance(percent) ? draw() : undefined;
  }

  /** A list of at least and at most so many. */
  list<Value>({ min, max }: { min: number; max: number }, draw: (index: number) => Value): Value[] {
    return Array.from({ length: min + this.below(max - min + 1) }, (_, index) => draw(index));
  }
}

/** Own properties with a value, and none of what is undefined: to json-rules-engine an own key says more. */
export function compact(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const key of Object.keys(properties)) if (properties[key] !== undefined) given[key] = properties[key];
  return given;
}
