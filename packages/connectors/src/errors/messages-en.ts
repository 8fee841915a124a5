import type { ConnectorIssueCode } from "./issue-code.js";

/** What is wrong and what to do, in English. */
export const messagesEn: Readonly<Record<ConnectorIssueCode, string>> = {
  "file-not-found": "There is no such file. Check the path.",
  "file-unreadable": "The file could not be read ({reason}). Check that it is there and that you may read it.",
  "is-directory": "This is a folder. Name a file in it.",
  "empty-file": "The file has nothing in it. Export it again.",
  "binary-file":
    "This is {kind, select, zip {a ZIP or Excel file} zstd {a Zstandard file} xz {an XZ file} bzip2 {a bzip2 file} other {a binary file}}, not text. {kind, select, other {Give the exported text file} zip {Unpack it, or save the sheet as CSV} zstd {Unpack it first} xz {Unpack it first} bzip2 {Unpack it first}}.",
  "utf-16": "The file is in UTF-16. Save it as UTF-8.",
  "not-gzip": "The file is named .gz and is not gzip. Rename it, or compress it again.",
  "broken-gzip": "The gzip data is cut off or damaged here; what came before was read. Download or compress the file again.",
  "not-utf8": "The line is not valid UTF-8. Save the file as UTF-8.",
  "line-too-long": "The line is longer than {limit, number} bytes. Check the file, or raise maxLineBytes.",
  "invalid-json": "The line is not valid JSON. Write one JSON object a line.",
  "not-an-object": "Found {found} where a JSON object was expected. Write one JSON object a line.",
  "unsafe-key": 'The key "{key}" is not allowed. Remove it.',
  "unknown-record": '"{found}" is no kind of record. Use one of {allowed}.',
  "missing-column": 'The column "{column}" is missing; the file has {found}. Add it, or describe the columns by a mapping.',
  "unknown-column":
    'The column "{column}" is not one of an activity. Rename it to one of {allowed}, remove it, or describe the columns by a mapping.',
  "duplicate-column": 'The column "{column}" appears twice in the header. Rename one of them.',
  "wrong-field-count":
    "The row has {found, plural, one {# field} other {# fields}} and the header {expected, number}. Quote fields that contain the delimiter.",
  "unterminated-quote": "A quoted field opens in this row and is never closed. Close it, or double a quote that is part of the text.",
  "text-after-quote": "There is text after a closing quote. Double a quote that is part of the text.",
  "missing-field": "A value is required here. Fill it in.",
  "invalid-field": '"{found}" is not {expected, select, number {a number} boolean {true or false} attributes {a JSON object of texts, numbers and booleans} other {what this field holds}}. Correct it.',
  "invalid-timestamp": '"{found}" is not a time. Write {expected, select, seconds {seconds since 1970} milliseconds {milliseconds since 1970} local {it as 2026-02-28T14:01:14} other {it as 2026-02-28T14:01:14Z, with Z or an offset}}.',
  "unknown-type": '"{found}" is no type of activity. Use one of {allowed}, or translate it by a mapping.',
  "invalid-mapping": "The mapping is wrong here: {reason}. Correct it.",
  "unknown-line": "The line is none of a chat log. Check that the file is one of this format.",
  "missing-date": "The file name has no date such as 2004-12-25. Rename the file, or give the date.",
  "unknown-time-zone": 'There is no time zone "{found}". Use an IANA name such as Asia/Jakarta.',
  "record-too-long": "A value is longer than {limit, number} bytes. Check the file, or raise maxLineBytes.",
  "broken-json": "The JSON ends too early or is damaged here; what came before was read. Export the file again.",
  "not-zulip": "There are no Zulip messages in this file. Give messages as the API or the export writes them.",
  "missing-realm": "The export's messages need its realm.json. Give the whole folder, or realm.json first.",
  "out-of-order": "The message is older than the one that opened its topic. Give the files from the oldest to the newest.",
  "unknown-mapping": 'There is no mapping "{found}". Use one of {allowed}, or give a mapping of your own.',
};
