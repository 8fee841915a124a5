import type { Channel } from "../community/channel.js";
import type { ContentSlot } from "./content-slot.js";
import type { FeedbackItem } from "./feedback-item.js";
import type { Goal } from "./goal.js";
import type { Guideline } from "./guideline.js";
import type { Kpi } from "./kpi.js";
import type { Review } from "./review.js";
import type { Role } from "./role.js";
import type { StrategyDecision } from "./strategy-decision.js";
import type { SurveyResponse } from "./survey-response.js";
import type { ValueEvent } from "./value-event.js";

/** The row of each register, by the register's name, which is also its file's name. */
export interface RegisterRows {
  /** Where a figure stood, where it shall stand, by when. */
  readonly goals: Goal;
  /** Readings of key performance indicators. */
  readonly kpis: Kpi;
  /** Where members talk, what for, and who looks after it. */
  readonly channels: Channel;
  /** Who holds which role of the community team. */
  readonly roles: Role;
  /** The rules that members can read. */
  readonly guidelines: Guideline;
  /** The content calendar. */
  readonly "content-slots": ContentSlot;
  /** What members said, and what became of it. */
  readonly feedback: FeedbackItem;
  /** Looks back at how the strategy performs. */
  readonly reviews: Review;
  /** What the team decided because of figures. */
  readonly decisions: StrategyDecision;
  /** Answers to surveys. */
  readonly surveys: SurveyResponse;
  /** Sales and other things of worth. */
  readonly values: ValueEvent;
}

/** The names of the registers that a team keeps by hand. */
export const registerNames = [
  "goals",
  "kpis",
  "channels",
  "roles",
  "guidelines",
  "content-slots",
  "feedback",
  "reviews",
  "decisions",
  "surveys",
  "values",
] as const;

/** One of {@link registerNames}. */
export type RegisterName = (typeof registerNames)[number];

/** A community's registers as read: those it keeps, each with its rows in the order of the file. */
export type Registers = { readonly [Name in RegisterName]?: readonly RegisterRows[Name][] };
