import type { CounterSeries } from "../counter-store.js";
import { Tally } from "./tally.js";

/** The tallies of one series in one community, by key, and from the one longest not added to, to the newest. */
export class TallyTable {
  /** What is counted. */
  readonly series: CounterSeries;
  /** How many tallies it evicted. */
  evicted = 0;
  readonly #tallies = new Map<string, Tally>();
  #oldest: Tally | undefined;
  #newest: Tally | undefined;

  constructor(series: CounterSeries) {
    this.series = series;
  }

  /** How many keys it has. */
  get size(): number {
    return this.#tallies.size;
  }

  /** All tallies. */
  get tallies(): Iterable<Tally> {
    return this.#tallies.values();
  }

  /** The tally longest not added to. */
  get oldest(): Tally | undefined {
    return this.#oldest;
  }

  /** The tally of a key, where there is one. */
  get(key: string): Tally | undefined {
    return this.#tallies.get(key);
  }

  /** The tally of a key, made where there was none, and now the newest. */
  use(key: string): Tally {
    let tally = this.#tallies.get(key);
    if (tally === undefined) {
      tally = new Tally(this.series, key);
      this.#tallies.set(key, tally);
    } else if (tally === this.#newest) {
      return tally;
    } else {
      this.#unlink(tally);
    }
    tally.older = this.#newest;
    if (this.#newest !== undefined) this.#newest.newer = tally;
    this.#newest = tally;
    this.#oldest ??= tally;
    return tally;
  }

  /** Forgets a tally. */
  delete(tally: Tally): void {
    if (this.#tallies.delete(tally.key)) this.#unlink(tally);
  }

  #unlink(tally: Tally): void {
    const { older, newer } = tally;
    if (older === undefined) this.#oldest = newer;
    else older.newer = newer;
    if (newer === undefined) this.#newest = older;
    else newer.older = older;
    tally.older = tally.newer = undefined;
  }
}
