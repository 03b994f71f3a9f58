/**
 * How long a test may take before it counts as hanging. No test says by it how fast anything is: it only ends what would
 * never end, so it is generous on an idle machine (30 ms a start, 5 minutes), and more so on a busy one, up to half an hour.
 */
const start = Number(process.env['START_MS'] ?? 30);

/** Milliseconds. */
export const hangGuard = Math.min(Math.max(start * 10_000, 300_000), 1_800_000);

/** How many times longer than on an idle machine things take here; 1 there. For the few tests that must look at a clock. */
export const slowness = Math.max(1, start / 30);
