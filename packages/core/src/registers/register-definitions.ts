import { channelsRegister } from "./definitions/channels.js";
import { contentSlotsRegister } from "./definitions/content-slots.js";
import { decisionsRegister } from "./definitions/decisions.js";
import { feedbackRegister } from "./definitions/feedback.js";
import { goalsRegister } from "./definitions/goals.js";
import { guidelinesRegister } from "./definitions/guidelines.js";
import { kpisRegister } from "./definitions/kpis.js";
import { reviewsRegister } from "./definitions/reviews.js";
import { rolesRegister } from "./definitions/roles.js";
import { surveysRegister } from "./definitions/surveys.js";
import { valuesRegister } from "./definitions/values.js";
import type { RegisterDefinition } from "./register-definition.js";
import type { RegisterName } from "./registers.js";

/** Every register by name: its columns with their texts, the schema of its rows, and an example in each language. */
export const registerDefinitions: { readonly [Name in RegisterName]: RegisterDefinition<Name> } = {
  goals: goalsRegister,
  kpis: kpisRegister,
  channels: channelsRegister,
  roles: rolesRegister,
  guidelines: guidelinesRegister,
  "content-slots": contentSlotsRegister,
  feedback: feedbackRegister,
  reviews: reviewsRegister,
  decisions: decisionsRegister,
  surveys: surveysRegister,
  values: valuesRegister,
};
