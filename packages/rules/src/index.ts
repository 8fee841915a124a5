/**
 * json-rules-engine's rules, compiled: fast, explained and safe with rules from others.
 *
 * @module rules
 */
export type { ListChange } from "./compile/change-list.js";
export type { CompileOptions } from "./compile/compile-options.js";
export { compileRuleset } from "./compile/compile-ruleset.js";
export type { OverlayOptions } from "./compile/overlay.js";
export type { Vocabulary } from "./define/check-operator.js";
export { defineFacts } from "./define/define-facts.js";
export { defineOperator, type GivenOperator } from "./define/define-operator.js";
export { defineCondition, defineRule } from "./define/define-rule.js";
export type { FactDeclarations, FactTypeOf, FactValues, FactValueTypes } from "./define/fact-kinds.js";
export { messages, type RulesErrorCode } from "./errors/messages.js";
export { RulesError, type RulesIssue } from "./errors/rules-error.js";
export type { AsyncEvaluation, Evaluation, EvaluationSummary, RuleMatch } from "./evaluate/evaluation.js";
export type { EventHandler, HandlerAlmanac, Handlers, RuleHandler } from "./evaluate/handlers.js";
export type { RuleProgram } from "./evaluate/rule-program.js";
export type { ComparisonExplanation, ConditionExplanation } from "./explain/explain-condition.js";
export type { EvaluationFailure, ExplainOptions, Explanation, RuleExplanation } from "./explain/explain-rules.js";
export {
  type Almanac,
  type ComputeFact,
  defineFact,
  type FactDefinition,
  type FactOptions,
  type FactParams,
} from "./facts/fact-definition.js";
export type { Facts, MissingFacts } from "./facts/fact-store.js";
export * from "./model/condition.js";
export * from "./model/rule.js";
export type { RuleEvent } from "./model/rule-event.js";
export * from "./model/ruleset.js";
export type { LookUp, OperatorLookUp } from "./operators/look-up.js";
export type {
  DecoratorDefinition,
  Decorators,
  ElementPredicate,
  LinearRegex,
  OperatorContext,
  OperatorDefinition,
  Operators,
  PredicateCompiler,
  PrepareNext,
  RegexEngine,
  ResolvedOperator,
} from "./operators/operator.js";
export type { TypedOperator } from "./operators/typed-operator.js";
export { checkReferences } from "./parse/check-references.js";
export { defaultLimits, type RulesetLimits } from "./parse/limits.js";
export { parseRuleset, type ParseRulesetOptions, safeParseRuleset } from "./parse/parse-ruleset.js";
export type { ConditionResult, RuleResult } from "./trace/rule-result.js";
