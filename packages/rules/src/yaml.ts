/**
 * Rulesets read from YAML or JSON text, with the line of every fault.
 *
 * @module rules/yaml
 */
export { parseRulesetJson, safeParseRulesetJson } from "./yaml/parse-ruleset-json.js";
export { parseRulesetYaml, safeParseRulesetYaml } from "./yaml/parse-ruleset-yaml.js";
