import { useQuery } from '@tanstack/react-query'
import type { Level } from '../../../core/round/level.ts'
import type { LoopLine } from '../../api.ts'
import { settingsQuery } from '../../queries.ts'
import { loopsQuery } from './loop-query.ts'

/** What the person prepares for. */
interface PreparedLevel {
  /** Null while it is not known, and where nobody said. */
  level: Level | null
  /** The loop whose round comes next, which knows better than the settings; null without one. */
  loop: LoopLine | null
  /** False while it is looked up. */
  known: boolean
}

/** The level of the loop whose round comes next; of the settings where none lies ahead. */
export function usePreparedLevel(): PreparedLevel {
  const loops = useQuery(loopsQuery)
  const settings = useQuery(settingsQuery)
  // The list has the nearest round on top.
  const loop = loops.data?.loops.find(({ nextAt }) => nextAt !== null) ?? null
  const known = !loops.isPending && !settings.isPending
  return { level: known ? (loop?.level ?? settings.data?.level ?? null) : null, loop, known }
}
