/**
 * Counts over sliding windows of event time, declared as data: what velocity rules and standings rest on.
 *
 * @module rules/counters
 */
export {
  type CountDefinition,
  type CounterDefinition,
  type CounterKind,
  counterKinds,
  type CounterScope,
  type DistinctDefinition,
  type KeyChoice,
  keyChoices,
  type RateDefinition,
  type RateUnit,
  rateUnits,
  type RatioDefinition,
  type SumDefinition,
} from "./counters/counter-definition.js";
export type { CompiledWhere, CompileWhere, CounterEvent, EventPredicate } from "./counters/counter-event.js";
export { counterKey, counterKeyParts, memberPart } from "./counters/counter-key.js";
export {
  type CounterFacts,
  type CounterReading,
  type CounterReason,
  counterReasons,
} from "./counters/counter-reading.js";
export type * from "./counters/counter-store.js";
export type { CounterWindow } from "./counters/counter-window.js";
export { type Counters, type CountersOptions, createCounters } from "./counters/create-counters.js";
export type { CounterErasure, MemberCounterEntry } from "./counters/member-counters.js";
export { CountersError } from "./counters/errors/counters-error.js";
export { countersMessages, type CountersErrorCode } from "./counters/errors/counters-messages.js";
export {
  type CounterEviction,
  createMemoryCounterStore,
  type MemoryCounterStore,
  type MemoryCounterStoreOptions,
} from "./counters/memory/memory-counter-store.js";
