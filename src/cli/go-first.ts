import { readdirSync } from 'node:fs'
import { setPriority } from 'node:os'

/** The last in the line for a processor, as the system counts it: such a thread runs where no other wants to. */
const lastInLine = 19

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
      move(thread, lastInLine)
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
