/**
 * Makes the sample community in `apps/sample/data` from the original archives.
 *
 *   node scripts/make-sample.mjs FOLDER
 *
 * FOLDER holds `lean-zulip/events.csv.gz` (every public message of the Lean Zulip as an activity, oldest first, no
 * text) and `irc-ubuntu/DATE.txt`. The same originals give the same bytes, whatever the clock or the machine says.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

const sliceStart = "2024-03-01T00:00:00Z";
const chatDays = ["2006-06-01", "2007-06-04", "2008-04-27"];

const originals = process.argv[2];
if (originals === undefined) {
  console.error("usage: node scripts/make-sample.mjs FOLDER_OF_ORIGINALS");
  process.exit(2);
}
const sample = join(dirname(fileURLToPath(import.meta.url)), "..", "apps", "sample", "data");

/** Splits the archive into records; its columns never hold commas or quotes, which is checked. */
function readArchive(path) {
  const [header, ...lines] = gunzipSync(readFileSync(path)).toString("utf8").trimEnd().split("\n");
  const names = header.split(",");
  const at = (name) => {
    const index = names.indexOf(name);
    if (index === -1) throw new Error(`${path}: no column ${name}`);
    return index;
  };
  const [member, thread, type, timestamp] = [at("member_id"), at("thread_id"), at("type"), at("timestamp")];
  const events = lines.map((line, index) => {
    const fields = line.split(",");
    if (fields.length !== names.length) throw new Error(`${path}:${index + 2}: ${fields.length} fields`);
    return { line, member: fields[member], thread: fields[thread], type: fields[type], timestamp: fields[timestamp] };
  });
  return { header, events };
}

/** Gzip whose header holds neither the time nor the operating system. */
function gzip(text) {
  const compressed = gzipSync(text, { level: 9 });
  compressed[9] = 255;
  return compressed;
}

const { header, events } = readArchive(join(originals, "lean-zulip", "events.csv.gz"));

const firstSeen = new Map();
for (const { member, timestamp } of events) {
  const earliest = firstSeen.get(member);
  if (earliest === undefined || timestamp < earliest) firstSeen.set(member, timestamp);
}

const threadsInSlice = new Set(events.filter((event) => event.timestamp >= sliceStart).map((event) => event.thread));
const kept = events.filter(
  (event) => event.timestamp >= sliceStart || (event.type === "topic" && threadsInSlice.has(event.thread)),
);
const members = [...new Set(kept.map((event) => event.member))].sort();

mkdirSync(join(sample, "lean-zulip"), { recursive: true });
writeFileSync(
  join(sample, "lean-zulip", "activities.csv.gz"),
  gzip([header, ...kept.map((event) => event.line), ""].join("\n")),
);
writeFileSync(
  join(sample, "lean-zulip", "members.ndjson.gz"),
  gzip(members.map((id) => `${JSON.stringify({ id, firstSeenAt: firstSeen.get(id) })}\n`).join("")),
);

mkdirSync(join(sample, "irc-ubuntu"), { recursive: true });
for (const day of chatDays) {
  const file = `${day}.txt`;
  writeFileSync(join(sample, "irc-ubuntu", file), readFileSync(join(originals, "irc-ubuntu", file)));
}

const older = kept.filter((event) => event.timestamp < sliceStart).length;
console.log(
  `${kept.length} activities (${older} openings of older threads), ${members.length} members, ${chatDays.length} chat days`,
);
