/**
 * Readers that turn community platform exports into Rukun activities.
 *
 * @module connectors
 */
export { contentOf } from "./content/content-of.js";
export {
  csvMappingSchema,
  type AttributeColumn,
  type CsvMapping,
  type MappedField,
  type TimestampFormat,
} from "./csv/csv-mapping.js";
export { csvMappings, parseCsvMapping } from "./csv/parse-csv-mapping.js";
export { readCsv, type ReadCsvOptions } from "./csv/read-csv.js";
export { writeCsv } from "./csv/write-csv.js";
export { connectorCatalogue, ConnectorError, type ConnectorIssue } from "./errors/connector-error.js";
export { connectorIssueCodes, type ConnectorIssueCode } from "./errors/issue-code.js";
export type { Input, NamedInput } from "./input/input.js";
export { defaultIrcBots } from "./irc/bot-nicks.js";
export { readIrcLog, type ReadIrcLogOptions } from "./irc/read-irc-log.js";
export { type JsonLine, readJsonLines } from "./ndjson/read-json-lines.js";
export { readNdjson, type ReadNdjsonOptions } from "./ndjson/read-ndjson.js";
export { recordToNdjson, writeNdjson } from "./ndjson/write-ndjson.js";
export type { ImportSummary } from "./reading/import-summary.js";
export type { ReadOptions } from "./reading/read-options.js";
export type { RecordReader } from "./reading/record-reader.js";
export type { TimeLimit } from "./reading/time-limit.js";
export { readRegister, type ReadRegisterOptions } from "./registers/read-register.js";
export { writeRegisterTemplateXlsx } from "./registers/write-register-template-xlsx.js";
export { readZulipArchive } from "./zulip/read-zulip-archive.js";
