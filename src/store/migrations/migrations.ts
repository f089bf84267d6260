import type { Engine } from '../engine.ts'
import type { Kysely, Migration } from 'kysely'
import { createFirstTables } from './0001-first-tables.ts'
import { createSettlements } from './0002-settlements.ts'
import { createRounds } from './0003-rounds.ts'
import { createGuides } from './0004-guides.ts'
import { createAnswers } from './0005-answers.ts'
import { createLoops } from './0006-loops.ts'
import { createPartners } from './0007-partner.ts'
import { addSecondStory } from './0012-second-story.ts'
import { foldTotals } from './0013-folded-totals.ts'
import { indexPracticeByStory } from './0014-practice-by-story.ts'
import { createGuideVersions } from './0015-guide-versions.ts'
import { addPracticeTicks } from './0016-practice-ticks.ts'

const migrations: Record<string, (db: Kysely<never>, engine: Engine) => Promise<void>> = {
  '0001-first-tables': createFirstTables,
  '0002-settlements': createSettlements,
  '0003-rounds': createRounds,
  '0004-guides': createGuides,
  '0005-answers': createAnswers,
  '0006-loops': createLoops,
  '0007-partner': createPartners,
  '0012-second-story': addSecondStory,
  '0013-folded-totals': foldTotals,
  '0014-practice-by-story': indexPracticeByStory,
  '0015-guide-versions': createGuideVersions,
  '0016-practice-ticks': addPracticeTicks,
}

/** The names of every migration this version knows, oldest first. */
export const migrationNames: readonly string[] = Object.keys(migrations)

/** The migrations as Kysely runs them, the same on both engines but for the name of the type for bytes. */
export const migrationsFor = (engine: Engine): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(migrations).map(([name, up]) => [
      name,
      { up: (db: Kysely<never>) => up(db, engine) },
    ]),
  )
