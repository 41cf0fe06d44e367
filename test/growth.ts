/**
 * The processor time of some work in milliseconds, the least of several rounds: what else the machine does is not in it, and the least round is the one that
 * compilation and garbage collection disturbed least. For comparing sizes of the same work, never against a clock.
 */
export function processorTime(work: () => unknown, rounds = 3): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
