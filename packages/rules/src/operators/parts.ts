import { buildAutomaton } from "@rukun/text/automaton";
import type { LookUp } from "./look-up.js";

/** Finds texts that are part of a text, all in one pass over it. */
export const parts: LookUp = {
  weight: 3,
  create(keys) {
    const automaton = buildAutomaton(keys as readonly string[]);
    const found = new Uint32Array(automaton.size);
    return (value, visit) => {
      if (typeof value === "string") {
        const count = automaton.ids(value, found);
        for (let index = 0; index < count; index++) visit(found[index] as number);
      }
      return true;
    };
  },
};
