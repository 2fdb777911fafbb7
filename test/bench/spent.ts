/** What some work took: by the clock, and of the processor, which a busy machine does not falsify. In milliseconds. */
export interface Spent {
  readonly wall: number
  readonly processor: number
}

/** Does the work and says what it took. */
export async function spent(work: () => Promise<unknown>): Promise<Spent> {
  const began = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - began, processor: (user + system) / 1000 }
}
