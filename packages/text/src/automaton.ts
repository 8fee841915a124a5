/**
 * Finds any number of words and phrases in a text in one pass: strings in, ids and offsets out.
 *
 * @module automaton
 */
export type { Automaton, Occurrence } from "./automaton/automaton.js";
export { buildAutomaton } from "./automaton/build-automaton.js";
export type { TextErrorCode } from "./errors/messages.js";
export { TextError } from "./errors/text-error.js";
export { isWordBoundary } from "./words/is-word-boundary.js";
