import type { LocalDate } from "../time/instant.js";

/** What guidelines need to cover: posting content, dealing with others, settling conflict; `custom` is the rest. */
export const guidelineTopics = ["posting", "interaction", "conflict", "custom"] as const;

/** One of {@link guidelineTopics}. */
export type GuidelineTopic = (typeof guidelineTopics)[number];

/** A row of the guideline register: one rule or page of rules that members can read. */
export interface Guideline {
  /** Unique in the register; a moderation policy refers to it. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** What it covers, at least one topic. */
  readonly topics: readonly GuidelineTopic[];
  /** The rule in a few sentences. */
  readonly text?: string;
  /** Where members read it. */
  readonly url?: string;
  /** Its languages, as BCP 47 tags. */
  readonly languages?: readonly string[];
  /** Who answers for it. */
  readonly owner?: string;
  /** The day it was published; absent while a draft. */
  readonly publishedOn?: LocalDate;
  /** The day it was last reviewed. */
  readonly reviewedOn?: LocalDate;
}
