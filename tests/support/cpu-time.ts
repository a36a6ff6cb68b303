interface Usage {
  user: number;
  system: number;
}

// Node's, told by hand: the window's tests use this as well, and know no types of Node.
const { process } = globalThis as unknown as { process: { threadCpuUsage(since?: Usage): Usage } };

/** How much of the processor a work takes in this thread, in ms. What else the machine does meanwhile does not count. */
export function cpuTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
