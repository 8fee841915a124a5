import { Scratch } from "./scratch.js";

/**
 * Keeps what evaluations remember in, so that each of those that run at one time has its own. What an evaluation that
 * failed had is not given back: it is not known to be in order.
 */
export class ScratchPool {
  readonly #free: Scratch[] = [];
  readonly #size: { readonly nodes: number; readonly operands: number; readonly rules: number };

  constructor(size: { readonly nodes: number; readonly operands: number; readonly rules: number }) {
    this.#size = size;
  }

  /** Takes one that nobody uses. */
  take(): Scratch {
    return this.#free.pop() ?? new Scratch(this.#size);
  }

  /** Gives one back, emptied. */
  giveBack(scratch: Scratch): void {
    scratch.end();
    this.#free.push(scratch);
  }
}
