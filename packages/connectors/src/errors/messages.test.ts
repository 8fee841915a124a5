import { lintCatalogue } from "@rukun/core";
import { InputError } from "@rukun/core/schemas";
import { expect, test } from "vitest";
import { ConnectorError } from "./connector-error.js";
import { connectorIssueCodes } from "./issue-code.js";
import { messagesEn } from "./messages-en.js";
import { messagesId } from "./messages-id.js";

test("the texts are complete in English and Indonesian, and there is one for each code", () => {
  expect(lintCatalogue({ en: messagesEn, id: messagesId })).toEqual([]);
  expect(Object.keys(messagesEn).sort()).toEqual([...connectorIssueCodes].sort());
});

test("an error speaks both languages, for its own codes and core's", () => {
  const error = new ConnectorError([
    { code: "utf-16", path: [], params: {}, file: "a.csv" },
    { code: "missing", path: ["actorId"], params: { expected: "string" }, file: "a.csv", line: 3 },
  ]);
  expect(error.describe("id-ID")).toEqual([
    "a.csv: berkas ini memakai UTF-16; simpan sebagai UTF-8 [utf-16]",
    expect.stringMatching(/^a\.csv:3 actorId: .* \[missing\]$/),
  ]);
  expect(ConnectorError.isInstance(error) && InputError.isInstance(error)).toBe(true);
});
