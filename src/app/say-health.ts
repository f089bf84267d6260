import { sayMinute } from '../core/words/say-time.ts'
import type { OpenResult } from '../store/open-database.ts'
import { programCommand } from './package-root.ts'
import type { HealthView } from './views.ts'

type Opened = Extract<OpenResult, { kind: 'opened' }>
type Damaged = Extract<OpenResult, { kind: 'damaged' }>

/** What the person is told of a store that opened, a sentence or two each. */
export function sayNotes({ database: { where }, readOnly, usedBefore }: Opened): string[] {
  const why =
    readOnly?.code === 'disk-full'
      ? `The disk that holds ${where} is full.`
      : `${where} cannot be written.`
  return [
    ...(readOnly === null
      ? []
      : [`${why} It is only read now: you see what was kept, and nothing is changed.`]),
    ...(usedBefore === null ? [] : [sayStoreChange(usedBefore, where)]),
  ]
}

function sayStoreChange(before: NonNullable<Opened['usedBefore']>, now: string): string {
  const command = programCommand()
  const way =
    before.engine === 'sqlite'
      ? `To bring its stories over: unset DATABASE_URL and run ${command} backup FILE, then set it and run ${command} restore FILE.`
      : 'To go on with what is there, set DATABASE_URL as it was.'
  return `This data folder was last used with ${before.where}; now it is ${now}. ${way}`
}

/** What happened to a store that did not open. */
export function tellDamage(damaged: Damaged): Extract<HealthView, { kind: 'damaged' }> {
  const { reason, detail, file, keptAs, newestGoodSnapshot: newest } = damaged
  const sentences = {
    'not-a-database': `${file} is not a database any more: something else was written over it.`,
    malformed: `${file} is damaged: parts of it cannot be read.`,
    missing: `${file} is gone, and its snapshots are still here.`,
    elsewhere: `Your stories are kept in ${detail}, and DATABASE_URL is not set. Set it as it was to go on with them.`,
  } as const
  return {
    kind: 'damaged',
    command: programCommand(),
    reason,
    keptAs,
    newestSnapshot: newest === null ? null : { path: newest.path, takenAt: newest.takenAt },
    message: sentences[reason],
  }
}

/** What happened, what was kept, and what to do about it on the command line. */
export function sayWayOut(damaged: Damaged): string {
  const { command, message, keptAs, newestSnapshot } = tellDamage(damaged)
  const kept = keptAs === null ? '' : ` It is kept as ${keptAs}.`
  const way =
    newestSnapshot === null
      ? `There is no good snapshot. Bring a backup back with: ${command} restore FILE`
      : `Bring the newest snapshot, of ${sayMinute(newestSnapshot.takenAt)}, back with: ${command} restore ${newestSnapshot.path}`
  return `${message}${kept} ${way}`
}
