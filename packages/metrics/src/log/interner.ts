/** Names by number, and numbers by name: the first name is 0, the next 1. */
export class Interner {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  /** Every name, by number. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** The number of a name, new or known. */
  intern(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#names.length;
      // A name cut out of a file's text would keep that whole text in memory: JSON makes a text of its own.
      const copy = JSON.parse(JSON.stringify(name)) as string;
      this.#numbers.set(copy, number);
      this.#names.push(copy);
    }
    return number;
  }

  /** The number of a name, or -1. */
  find(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }

  /** Puts another name in a name's place, under the same number. */
  rename(number: number, name: string): void {
    this.#numbers.delete(this.#names[number] as string);
    this.#numbers.set(name, number);
    this.#names[number] = name;
  }
}
