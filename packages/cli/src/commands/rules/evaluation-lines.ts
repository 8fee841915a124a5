import type { JsonLine } from "@rukun/connectors";
import type { RukunError } from "@rukun/core";
import { toLineError, type EvaluateLine, type LineError, type LineEvents } from "../../rules/evaluator.js";

/** How facts become lines of events. */
export interface Evaluating {
  /** Evaluates the facts of a line. */
  readonly evaluate: EvaluateLine;
  /** Errors of lines that could not be read and are left out, in their order; each is taken when its turn has come. */
  readonly unread: RukunError[];
  /** The language of messages. */
  readonly locale: string;
  /** Is told of each line that was evaluated. */
  readonly onLine: (result: LineEvents | LineError) => void;
}

// Enough for few writes, little enough that nothing piles up where one line has many events.
const longestPiece = 65_536;

/** For each line of facts a line of what came of it, also for one that could not be read, in pieces to be written. */
export async function* evaluationLines(
  batches: AsyncIterable<readonly JsonLine[]>,
  { evaluate, unread, locale, onLine }: Evaluating,
): AsyncGenerator<string> {
  let piece = "";
  const addUnreadBefore = (line: number): void => {
    while ((unread[0]?.issues[0].line ?? Number.POSITIVE_INFINITY) < line) {
      piece += `${JSON.stringify(toLineError(unread.shift() as RukunError, locale))}\n`;
    }
  };
  for await (const batch of batches) {
    for (const { line, value } of batch) {
      addUnreadBefore(line);
      const answer = evaluate(value);
      const result = answer instanceof Promise ? await answer : answer;
      onLine(result);
      piece += `${JSON.stringify(result)}\n`;
      if (piece.length > longestPiece) {
        yield piece;
        piece = "";
      }
    }
    if (piece !== "") yield piece;
    piece = "";
  }
  addUnreadBefore(Number.POSITIVE_INFINITY);
  if (piece !== "") yield piece;
}
