/** What happens when a rule applies: a name and what goes with it. */
export interface RuleEvent {
  /** The event's name. */
  readonly type: string;
  /** What goes with it. */
  readonly params?: Readonly<Record<string, unknown>>;
}
