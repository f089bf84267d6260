import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * How large the space for new objects may grow, in bytes. Smaller, and what a request makes is moved to the old space
 * before the request ends, whose collections take ten times as long; V8's own 16 MB are the better part of the memory
 * that a server of one person needs.
 */
const newSpaceBytes = 4 * 1024 * 1024

/**
 * Has V8 collect early rather than grow: a server of one person idles most of the day. The size of the space for new
 * objects is a flag of the command line alone, but its growth can be stopped and let go on at any time.
 */
export function holdMemory(): void {
  setFlagsFromString('--optimize-for-size')
  holdNewSpace()
  new PerformanceObserver(holdNewSpace).observe({ entryTypes: ['gc'] })
}

/** Lets the space for new objects double while it is too small, and not again. */
function holdNewSpace(): void {
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
  const grows = space !== undefined && space.space_size < newSpaceBytes
  setFlagsFromString(`--semi-space-growth-factor=${grows ? 2 : 1}`)
}
