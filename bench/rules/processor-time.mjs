/**
 * The time in milliseconds for which processors worked for this process, all of its threads together: what else the
 * machine does is not in it, and collecting garbage and native code are.
 */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
