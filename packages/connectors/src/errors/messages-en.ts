import type { ConnectorIssueCode } from "./issue-code.js";

/** What is wrong and what to do, in English. */
export const messagesEn: Readonly<Record<ConnectorIssueCode, string>> = {
  "file-not-found": "there is no such file; check the path",
  "file-unreadable": "the file could not be read ({reason}); check that it is there and that you may read it",
  "is-directory": "this is a folder; name a file in it",
  "empty-file": "the file has nothing in it; export it again",
  "binary-file":
    "this is {kind, select, zip {a ZIP or Excel file, not text; unpack it, or save the sheet as CSV} zstd {a Zstandard file, not text; unpack it first} xz {an XZ file, not text; unpack it first} bzip2 {a bzip2 file, not text; unpack it first} other {a binary file, not text; give the file that the platform exported}}",
  "utf-16": "the file is in UTF-16; save it as UTF-8",
  "not-gzip": "the file is named .gz and is not gzip; rename it, or compress it again",
  "broken-gzip":
    "the gzip data is cut off or damaged here, and what came before was read; download or compress the file again",
  "not-utf8": "the line is not valid UTF-8; save the file as UTF-8",
  "line-too-long":
    "the line is longer than {limit, number} bytes; check that the file has line breaks, and shorten this line or take it out",
  "missing-column":
    'the column "{column}" is missing; the file has {found}; add it, or describe the columns by a mapping',
  "repeated-column": 'the column "{column}" appears twice in the header; rename one of them',
  "wrong-field-count":
    "the row has {found, plural, one {# field} other {# fields}} and the header {expected, number}; quote fields that contain the delimiter",
  "unterminated-quote":
    "a quoted field opens in this row and is never closed; close it, or double a quote that is part of the text",
  "text-after-quote": "there is text after a closing quote; double a quote that is part of the text",
  "invalid-cell":
    '"{found}" is not {expected, select, number {a number} boolean {true or false} attributes {a JSON object of texts, numbers and booleans} other {what this field holds}}; correct it',
  "invalid-time":
    '"{found}" is not a time; write {expected, select, seconds {seconds since 1970} milliseconds {milliseconds since 1970} local {it as 2026-02-28T14:01:14} other {it as 2026-02-28T14:01:14Z, with Z or an offset}}',
  "after-as-of":
    '"{found}" is after {asOf}, up to which the data is complete; correct the time, skip such records, or give a later as-of',
  "after-today": '"{found}" is dated after today; correct the time, or skip such records',
  "unknown-type":
    '"{found}" is no type of activity; use one of join, leave, visit, read, post, reply, edit, delete, reaction, solution, report, kudos, invite, attend, share, purchase, survey, custom, or translate it by a mapping',
  "unknown-line": "the line is none of a chat log; check that the file is one of this format",
  "missing-date": "the file name has no date such as 2004-12-25; rename the file, or give the date",
  "record-too-long": "a value is longer than {limit, number} bytes; shorten it or take it out",
  "broken-json": "the JSON is cut off or damaged here, and what came before was read; export the file again",
  "broken-workbook":
    "this is no Excel workbook (.xlsx), or a damaged one; open it in a spreadsheet and save it as .xlsx again",
  "file-too-large": "the file is larger than {limit, number} bytes; split it, or save it as CSV",
  "not-zulip": "there are no Zulip messages in this file; give messages as the API or the export writes them",
  "missing-realm": "the export's messages need its realm.json; give the whole folder, or realm.json first",
  "out-of-order":
    "the message is older than the one that opened its topic; give the files from the oldest to the newest",
  "unknown-mapping": 'there is no mapping "{found}"; use one of {allowed}, or give a mapping of your own',
};
