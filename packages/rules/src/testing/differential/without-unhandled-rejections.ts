import { host } from "./host.js";

/**
 * Runs json-rules-engine on what ends in an error. Where it throws in one condition while another is on its way to a
 * rejection, nobody handles that, and the process would end.
 *
 * @returns what came of it, once everything that was on its way has arrived
 */
export async function withoutUnhandledRejections<Result>(act: () => Promise<Result>): Promise<Result> {
  const { process } = host;
  const listeners = process.listeners("unhandledRejection");
  const ignore = (): void => undefined;
  for (const listener of listeners) process.off("unhandledRejection", listener);
  process.on("unhandledRejection", ignore);
  try {
    const result = await act();
    await new Promise<void>((resolve) => void host.setImmediate(resolve));
    return result;
  } finally {
    process.off("unhandledRejection", ignore);
    for (const listener of listeners) process.on("unhandledRejection", listener);
  }
}
