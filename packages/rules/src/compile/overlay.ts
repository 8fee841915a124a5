import { requiredFacts } from "../evaluate/check-facts.js";
import type { RankSet } from "../evaluate/rank-set.js";
import type { Leaf } from "./leaf.js";
import type { Program, RequiredFact } from "./program.js";
import type { Settings } from "./settings.js";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import type { RuleMode } from "../model/rule.js";
import type { TermList } from "../model/ruleset.js";
import { changeList, type ListChange } from "./change-list.js";

/** What one community sets to its own in a ruleset that it shares with others. */
export interface OverlayOptions {
  /** Modes by the rule's id. */
  readonly modes?: Readonly<Record<string, RuleMode>>;
  /** Thresholds by name. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** Terms to add to lists and to leave out, by the list's name. */
  readonly lists?: Readonly<Record<string, ListChange>>;
}

/** The modes, thresholds and lists that evaluations go by: the ruleset's, with what a community set to its own. */
export class Overlay implements Settings {
  readonly evaluated: RankSet;
  readonly always: RankSet;
  readonly #program: Program;
  readonly #options: OverlayOptions;
  readonly #lists = new Map<string, TermList>();
  #required: readonly RequiredFact[] | null = null;
  /** The names of lists and thresholds that are not as in the ruleset, as a leaf's `madeWith` has them. */
  readonly #changed = new Set<string>();
  readonly #comparisons = new Map<Leaf, Leaf["compare"]>();

  /** @throws RulesError `unknown-rule`, `unknown-threshold` or `unknown-list` */
  constructor(program: Program, options: OverlayOptions = {}) {
    this.#program = program;
    this.#options = options;
    const { ruleset } = program;
    const issues: RulesIssue[] = [];
    this.evaluated = this.#changeModes(options.modes, issues);
    for (const threshold of Object.keys(options.thresholds ?? {})) {
      this.#changed.add(`threshold ${threshold}`);
      if (Object.hasOwn(ruleset.thresholds ?? {}, threshold)) continue;
      issues.push({ code: "unknown-threshold", path: ["thresholds", threshold], params: { threshold } });
    }
    for (const [list, change] of Object.entries(options.lists ?? {})) {
      this.#changed.add(`list ${list}`);
      const given = Object.hasOwn(ruleset.lists ?? {}, list) ? ruleset.lists?.[list] : undefined;
      if (given === undefined) issues.push({ code: "unknown-list", path: ["lists", list], params: { list } });
      else this.#lists.set(list, changeList(given, change));
    }
    this.always = this.#tryAlways();
    const [first, ...rest] = issues;
    if (first !== undefined) throw new RulesError([first, ...rest]);
  }

  #changeModes(modes: OverlayOptions["modes"] = {}, issues: RulesIssue[]): RankSet {
    const { evaluated, ranksById } = this.#program;
    const own = Object.entries(modes);
    if (own.length === 0) return evaluated;
    const changed = evaluated.copy();
    for (const [id, mode] of own) {
      const rank = ranksById.get(id);
      if (rank === undefined) issues.push({ code: "unknown-rule", path: ["modes", id], params: { rule: id } });
      else if (isEvaluated(mode)) changed.add(rank);
      else changed.delete(rank);
    }
    return changed;
  }

  #tryAlways(): RankSet {
    const { always, byList } = this.#program.index;
    if (this.#lists.size === 0) return always;
    const more = always.copy();
    for (const list of this.#lists.keys()) for (const rank of byList.get(list) ?? []) more.add(rank);
    return more;
  }

  /** The facts that the rules which are evaluated name. */
  get required(): readonly RequiredFact[] {
    const { evaluated, required } = this.#program;
    return this.evaluated === evaluated ? required : (this.#required ??= this.#findRequired());
  }

  #findRequired(): readonly RequiredFact[] {
    return requiredFacts(this.#program.rules.filter(({ rank }) => this.evaluated.has(rank)));
  }

  /** A rule's mode. */
  mode(id: string, given: RuleMode | undefined): RuleMode {
    const own = this.#options.modes;
    return (own !== undefined && Object.hasOwn(own, id) ? own[id] : given) ?? "enforce";
  }

  /** A threshold's number. */
  threshold(name: string): number | undefined {
    const own = this.#options.thresholds;
    return own !== undefined && Object.hasOwn(own, name) ? own[name] : this.#program.ruleset.thresholds?.[name];
  }

  /** A list, as changed. */
  list(name: string): TermList | undefined {
    return this.#lists.get(name) ?? this.#program.ruleset.lists?.[name];
  }

  /** The comparison of a leaf, made once for the community where that changed what it was made with. */
  comparison(leaf: Leaf): Leaf["compare"] {
    if (leaf.compare === null || !leaf.madeWith.some((name) => this.#changed.has(name))) return leaf.compare;
    const known = this.#comparisons.get(leaf);
    if (known !== undefined) return known;
    const comparison = this.#program.leaves.compareWith(leaf, this);
    this.#comparisons.set(leaf, comparison);
    return comparison;
  }
}

/** Whether rules of a mode are evaluated. */
export function isEvaluated(mode: RuleMode | undefined): boolean {
  return mode !== "off" && mode !== "draft";
}
