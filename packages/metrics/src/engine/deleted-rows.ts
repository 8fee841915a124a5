import { activityTypes } from "@rukun/core";
import type { LogColumns } from "../log/log-columns.js";

/**
 * 1 for each post and reply that some `delete` activity up to the as-of time names; `null` where there is none. A
 * delete names the content's `objectId` or, where the post or reply has none, its activity id.
 *
 * @param days - each row's day, negative where the row does not count
 * @param rowsOfObjects - the row whose own id an object is, or -1, by the object's number
 */
export function deletedRows(columns: LogColumns, days: Int32Array, rowsOfObjects: () => Int32Array): Uint8Array | null {
  const { size, type, object } = columns;
  if (object === null) return null;
  const deletion = activityTypes.indexOf("delete");
  const isDeleted = new Uint8Array(columns.objectCount + 1);
  let count = 0;
  for (let row = 0; row < size; row++) {
    if (type[row] !== deletion || object[row] === 0 || (days[row] as number) < 0) continue;
    isDeleted[object[row] as number] = 1;
    count++;
  }
  if (count === 0) return null;
  const post = activityTypes.indexOf("post");
  const reply = activityTypes.indexOf("reply");
  const isContribution = (row: number): boolean => type[row] === post || type[row] === reply;
  const deleted = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    if (isContribution(row) && isDeleted[object[row] as number] === 1) deleted[row] = 1;
  }
  rowsOfObjects().forEach((row, number) => {
    if (row >= 0 && isDeleted[number + 1] === 1 && object[row] === 0 && isContribution(row)) deleted[row] = 1;
  });
  return deleted;
}
