/** Time that the processor spent on this thread: neither what else the machine does nor the collector's helpers are in it. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
