import { readdirSync } from 'node:fs'
import { setPriority } from 'node:os'

/**
 * Ten steps behind, as the system counts it: a tenth of a processor where others want all of it. At the end of the line
 * (19) compiling and collecting, which the first thread may have to wait for, would hardly go on beside other programs.
 */
const behind = 10

/**
 * Lets the thread that answers requests go before the engine's own, which compile and collect beside it: together they
 * want as much of the processors as it does, and take it while somebody waits. On Linux, where a thread has a
 * priority of its own; elsewhere nothing changes. Threads made later are not moved.
 */
export function goBeforeEngine(
  listThreads = listOwnThreads,
  move: (thread: number, priority: number) => void = setPriority,
): void {
  for (const thread of listThreads()) {
    if (thread === process.pid) continue
    try {
      move(thread, behind)
    } catch {
      // A thread that has ended since is in nobody's way.
    }
  }
}

/** The threads of this process, the first of which has its number; none where they cannot be told apart. */
function listOwnThreads(): number[] {
  if (process.platform !== 'linux') return []
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return []
  }
}
