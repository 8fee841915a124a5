import { ConnectorError } from "../errors/connector-error.js";
import { inputName, type Input } from "../input/input.js";
import type { ImportSummary } from "./import-summary.js";
import { defaultMaxLineBytes, type ReadOptions } from "./read-options.js";
import type { ParserContext, ParserIssue } from "./record-parser.js";
import type { RecordReader } from "./record-reader.js";

/** Reads one input, handing records to the context; what was handed over so far is passed on at each `yield`. */
export type ReadInput<Item> = (context: ParserContext<Item>, input: Input) => AsyncGenerator<undefined, undefined>;

/** Makes a reader out of inputs and what reads one of them. */
export function createRecordReader<Item>(setup: {
  inputs: () => AsyncIterable<Input> | Iterable<Input>;
  options: ReadOptions;
  read: ReadInput<Item>;
}): RecordReader<Item> {
  const { inputs, options, read } = setup;
  let counts = { read: 0, skipped: 0, byCode: {} as Record<string, number> };

  async function* batches(): AsyncGenerator<readonly Item[]> {
    const skipping = options.onError === "skip";
    counts = { read: 0, skipped: 0, byCode: {} };
    const count = counts;
    const skip = (error: ConnectorError): void => {
      count.skipped += 1;
      count.byCode[error.code] = (count.byCode[error.code] ?? 0) + 1;
      options.onIssue?.(error);
    };
    let somethingRead = false;
    let firstFailure: ConnectorError | undefined;

    for await (const input of inputs()) {
      const file = inputName(input);
      let batch: Item[] = [];
      const reject = (error: ConnectorError): void => {
        if (!skipping) throw error;
        skip(error);
      };
      const steps = read(
        {
          file,
          maxLineBytes: options.maxLineBytes ?? defaultMaxLineBytes,
          signal: options.signal,
          emit: (item) => {
            batch.push(item);
          },
          report: (issue) => {
            reject(connectorError(issue, file));
          },
          reportAll: (issues, line) => {
            reject(new ConnectorError(issues).at(file, line));
          },
          fail: (issue) => {
            throw new FileFailure(connectorError(issue, file));
          },
        },
        input,
      );
      try {
        for (let done = false; !done;) {
          let problem: { readonly error: unknown } | undefined;
          try {
            done = (await steps.next()).done === true;
          } catch (error) {
            problem = { error };
          }
          // The records before a bad one are not lost to it.
          if (batch.length > 0) {
            const full = batch;
            batch = [];
            count.read += full.length;
            somethingRead = true;
            yield full;
          }
          if (problem !== undefined) throw problem.error;
        }
        somethingRead = true;
      } catch (error) {
        if (!(error instanceof FileFailure)) throw error;
        if (!skipping) throw error.reason;
        firstFailure ??= error.reason;
        skip(error.reason);
      } finally {
        await steps.return(undefined);
      }
    }
    // Several files, one of them unreadable, are read without it; nothing readable at all is an error.
    if (!somethingRead && firstFailure !== undefined) throw firstFailure;
  }

  return {
    batches,
    [Symbol.asyncIterator]: () => oneByOne(batches()),
    get summary(): ImportSummary {
      return { read: counts.read, skipped: counts.skipped, byCode: { ...counts.byCode } };
    },
  };
}

/** Marks what ends the reading of one input, as against one record. */
class FileFailure extends Error {
  readonly reason: ConnectorError;

  constructor(reason: ConnectorError) {
    super(reason.message);
    this.reason = reason;
  }
}

function connectorError(issue: ParserIssue, file: string): ConnectorError {
  const { code, line, path = [], params = {} } = issue;
  return new ConnectorError([{ code, path, params, file, ...(line !== undefined && { line }) }]);
}

/** Flattens batches by hand: an async generator would cost three turns of the microtask queue for each record. */
function oneByOne<Item>(batches: AsyncGenerator<readonly Item[]>): AsyncIterator<Item> {
  let batch: readonly Item[] = [];
  let index = 0;
  const advance = async (): Promise<IteratorResult<Item>> => {
    const next = await batches.next();
    if (next.done === true) return { value: undefined, done: true };
    batch = next.value;
    index = 1;
    return { value: batch[0] as Item, done: false };
  };
  return {
    next: () => (index < batch.length ? Promise.resolve({ value: batch[index++] as Item, done: false }) : advance()),
    return: async () => {
      batch = [];
      index = 0;
      await batches.return(undefined);
      return { value: undefined, done: true };
    },
  };
}
