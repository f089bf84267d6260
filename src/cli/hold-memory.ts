import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

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
  // So little is alive in so small a space that one thread is done before a second has come to help; and a pause ends
  // only when each that came has had a processor.
  setFlagsFromString('--no-parallel-scavenge')
  // What a place in the program made survived a few collections while the program began: V8 then lays all that it ever
  // makes there, whole responses of the database among it, into the old space, and with it what that points to.
  setFlagsFromString('--no-allocation-site-pretenuring')
  // Collections of the old space are so rare then that code of the start would stay for half an hour's drill.
  setFlagsFromString('--bytecode-old-age=2')
  setFlagsFromString('--flush-baseline-code')
  holdNewSpace()
  new PerformanceObserver(holdNewSpace).observe({ entryTypes: ['gc'] })
}

/** The space for new objects is emptied between two requests once it is filled to this share. */
const fullShare = 0.5

/**
 * Gives what to call when no request is under way: it collects the new objects where there are many. Then nearly none
 * of them is in use, so that it takes a fraction of a millisecond; in the middle of a request half of them are, which
 * are copied, and those that the next collection finds again are moved to the old space, to fill it.
 */
export function collectBetweenRequests(): () => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (what: { type: 'minor' }) => void
  setFlagsFromString('--no-expose-gc')
  return () => {
    const space = findNewSpace()
    if (space === undefined) return
    const { space_used_size: used, space_available_size: free } = space
    if (used >= fullShare * (used + free)) collect({ type: 'minor' })
  }
}

const findNewSpace = () =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')

/** Lets the space for new objects double while it is too small, and not again. */
function holdNewSpace(): void {
  const space = findNewSpace()
  const grows = space !== undefined && space.space_size < newSpaceBytes
  setFlagsFromString(`--semi-space-growth-factor=${grows ? 2 : 1}`)
}
