import {
  readCsv,
  readIrcLog,
  readNdjson,
  readZulipArchive,
  type ReadOptions,
  type RecordReader,
} from "@rukun/connectors";
import type { Platform } from "../project/project.js";
import type { Session } from "../session/session.js";
import { readMapping } from "./read-mapping.js";

/** Files of one platform, and how to read them. */
export interface RecordSource {
  /** What wrote them. */
  readonly platform: Platform;
  /** The files, or folders of them. */
  readonly files: readonly string[];
  /** For `csv`: the mapping of its columns, by name or file. */
  readonly mapping?: string | undefined;
  /** What a mapping's file name is relative to. */
  readonly folder: string;
  /** The zone of times that name none. */
  readonly timeZone?: string | undefined;
}

/** Opens a reader on each part of a source. */
export async function openReaders(
  source: RecordSource,
  options: ReadOptions,
  session: Session,
): Promise<RecordReader[]> {
  const { platform, files, timeZone } = source;
  const zone = timeZone === undefined ? {} : { timeZone };
  switch (platform) {
    case "csv": {
      const mapping = source.mapping === undefined ? undefined : await readMapping(source.mapping, source.folder);
      return files.map((file) =>
        readCsv(file, {
          ...options,
          ...(mapping === undefined ? {} : { mapping }),
          onRecognized: ({ name }) => session.note("reading.mapping", { file, mapping: name }),
        }),
      );
    }
    case "ndjson":
      return files.map((file) => readNdjson(file, options));
    case "irc":
      return [readIrcLog(files, { ...options, ...zone })];
    case "zulip":
      return [readZulipArchive(files, options)];
  }
}
