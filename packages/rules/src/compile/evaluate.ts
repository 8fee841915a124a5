import type { Scratch } from "../evaluate/scratch.js";
import type { Outcome } from "./outcome.js";

/** Evaluates a condition. */
export type Evaluate = (scratch: Scratch) => Outcome;
