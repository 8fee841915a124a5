/**
 * Runs one reader on the file named on the command line and prints, as JSON, how many events it read, how long that
 * took in seconds, and the peak resident memory of the whole process in bytes.
 *
 * @param {(path: string) => Promise<number>} read
 */
export async function reportReading(read) {
  const start = performance.now();
  const events = await read(process.argv[2]);
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ events, seconds, peakBytes: process.resourceUsage().maxRSS * 1024 }));
}
