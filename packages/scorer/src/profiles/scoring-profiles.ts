import chat from "./chat.json" with { type: "json" };
import type { ScoringProfile } from "./scoring-profile.js";
import small from "./small.json" with { type: "json" };

/**
 * The scoring profiles that come with the scorer, `small` and `chat`. They combine.
 *
 * @example
 * scoringProfiles.map(({ id }) => id) // => ["small", "chat"]
 */
export const scoringProfiles: readonly ScoringProfile[] = [small as ScoringProfile, chat as ScoringProfile];
