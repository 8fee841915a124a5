import type { Path } from "@rukun/core";
import { factKey } from "../facts/fact-store.js";
import type { Operand } from "../facts/operand.js";
import { parsePath } from "../facts/path.js";
import { RulesError } from "../errors/rules-error.js";
import type { FactReference } from "../model/condition.js";

/** Numbers the values that conditions read, equal ones alike. */
export class OperandTable {
  /** The operands, by number. */
  readonly operands: Operand[] = [];
  readonly #byKey = new Map<string, Operand>();

  /**
   * The operand of a reference.
   *
   * @param place - where the reference stands in the ruleset
   * @throws RulesError `unsafe-path` or `invalid-path`
   */
  add({ fact, params, path }: FactReference, place: Path): Operand {
    const key = factKey(fact, params);
    const wholeKey = path === undefined || path === "" ? key : `${key} ${path}`;
    let operand = this.#byKey.get(wholeKey);
    if (operand === undefined) {
      operand = {
        index: this.operands.length,
        fact,
        params: params === undefined ? {} : params,
        key,
        path: path === undefined || path === "" ? null : parseAt(path, [...place, "path"]),
      };
      this.operands.push(operand);
      this.#byKey.set(wholeKey, operand);
    }
    return operand;
  }

  /** Lets go of what only adding needs. */
  finish(): void {
    this.#byKey.clear();
  }
}

function parseAt(path: string, place: Path): Operand["path"] {
  try {
    return parsePath(path);
  } catch (error) {
    if (!RulesError.isInstance(error)) throw error;
    const [first, ...rest] = error.issues;
    throw new RulesError([{ ...first, path: place }, ...rest.map((issue) => ({ ...issue, path: place }))], {
      cause: error,
    });
  }
}
