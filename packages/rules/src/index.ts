/**
 * json-rules-engine's rules, compiled: fast, explained and safe with rules from others.
 *
 * @module rules
 */
export { messages, type RulesErrorCode } from "./errors/messages.js";
export { RulesError } from "./errors/rules-error.js";
export * from "./model/condition.js";
export * from "./model/rule.js";
export * from "./model/ruleset.js";
