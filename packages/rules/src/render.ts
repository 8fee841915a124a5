/**
 * Writes explanations and conditions for people, in English and Indonesian.
 *
 * @module render
 */
export { explanationToJson, type JsonValue } from "./render/explanation-to-json.js";
export { renderCondition } from "./render/render-condition.js";
export { renderExplanation, type RenderOptions } from "./render/render-explanation.js";
