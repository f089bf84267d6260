/** What a call took: time on the wall, and of the processor in all threads of this process. Milliseconds. */
export interface Took {
  wall: number
  processor: number
}

/** Times one call. The processor's time says what the code costs also where other work holds the machine. */
export function timeCall(call: () => void): Took {
  const started = performance.now()
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - started, processor: (user + system) / 1000 }
}
