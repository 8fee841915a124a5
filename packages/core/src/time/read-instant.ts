import { leadingDay, twoDigits } from "./calendar.js";

// The range in which an activity, a goal or a survey can be; what lies outside is a default value or a slip.
const latest = 4_133_980_799_999; // 2100-12-31T23:59:59.999Z

const colon = 58;

/**
 * Epoch milliseconds of a value that is a point in time of the years 1970 to 2100, else NaN: the one grammar behind
 * {@link isInstant} and {@link parseInstant}.
 *
 * @internal
 */
export function readInstant(value: unknown): number {
  let instant = Number.NaN;
  if (typeof value === "string") instant = readText(value);
  else if (typeof value === "number" && Number.isInteger(value)) instant = value;
  return instant >= 0 && instant <= latest ? instant : Number.NaN;
}

function readText(text: string): number {
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== colon) return Number.NaN;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (!(hour <= 23 && minute <= 59)) return Number.NaN;
  let index = 16;
  let milliseconds = 0;
  if (text.charCodeAt(index) === colon) {
    const second = twoDigits(text, 17);
    if (!(second <= 59)) return Number.NaN;
    milliseconds = second * 1000;
    index = 19;
    if (text.charCodeAt(index) === 46) {
      const first = ++index;
      for (let unit = 100; isDigit(text, index); unit = Math.floor(unit / 10)) {
        milliseconds += unit * (text.charCodeAt(index++) - 48);
      }
      if (index === first) return Number.NaN;
    }
  }
  return leadingDay(text) * 86_400_000 + hour * 3_600_000 + minute * 60_000 + milliseconds - readOffset(text, index);
}

/** What `Z` or `±HH:MM` at the end of a text says, in milliseconds; NaN for anything else. */
function readOffset(text: string, index: number): number {
  const sign = text.charCodeAt(index);
  if (sign === 90) return text.length === index + 1 ? 0 : Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  if (text.length !== index + 6 || text.charCodeAt(index + 3) !== colon) return Number.NaN;
  const hours = twoDigits(text, index + 1);
  const minutes = twoDigits(text, index + 4);
  if (!(hours <= 23 && minutes <= 59)) return Number.NaN;
  return (hours * 60 + minutes) * (sign === 43 ? 60_000 : -60_000);
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
