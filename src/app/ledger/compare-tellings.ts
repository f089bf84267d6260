import { setImmediate } from 'node:timers/promises'
import {
  compareNext,
  compareTexts,
  keepAnswers,
  type ComparedStory,
  type ReadTelling,
} from '../../core/ledger/compare-story.ts'
import { tellFacts } from '../../core/ledger/compare/compare-tellings.ts'
import { isOwnText, keyOfSource, type StoryTelling } from '../../core/ledger/story-tellings.ts'
import { RecentMap } from '../../core/recent-map.ts'
import type { TellingComparer } from '../context.ts'

/** Stories whose tellings are remembered at most, some 50 tellings each: the active five and one that is looked at. */
const mostRemembered = 6

/**
 * Reads and compares the tellings of a story (its own texts first), and remembers what it made of them: a telling that
 * comes on top of those known is read alone. Reading takes milliseconds a telling, so that other requests are answered
 * in between; two readings of one story go one after the other.
 */
export function createTellingComparer(): TellingComparer {
  const remembered = new RecentMap<string, ComparedStory>(mostRemembered)
  const running = new Map<string, Promise<unknown>>()

  const compare = async (storyId: string, tellings: readonly StoryTelling[]) => {
    const known = remembered.get(storyId)
    const readings = await readTellings(tellings, known?.tellings ?? [])
    const story = await compareReadings(readings, known)
    remembered.set(storyId, story)
    return story
  }

  return {
    knows: (storyId) => remembered.has(storyId),
    compare(storyId, tellings) {
      const before = running.get(storyId) ?? Promise.resolve()
      const turn = before.then(() => compare(storyId, tellings))
      const ended = turn
        .catch(() => undefined)
        .then(() => {
          if (running.get(storyId) === ended) running.delete(storyId)
        })
      running.set(storyId, ended)
      return turn
    },
  }
}

/** What every telling states; those that are known are not read again. */
async function readTellings(
  tellings: readonly StoryTelling[],
  known: readonly ReadTelling[],
): Promise<ReadTelling[]> {
  const knownByKey = new Map(known.map((one) => [keyOf(one.telling), one]))
  const readings: ReadTelling[] = []
  for (const telling of tellings) {
    const before = knownByKey.get(keyOf(telling))
    if (before === undefined) await setImmediate()
    readings.push(before ?? { telling, told: tellFacts(telling.text) })
  }
  return readings
}

const keyOf = ({ source, text }: StoryTelling): string => `${keyOfSource(source)}\n${text}`

async function compareReadings(
  readings: readonly ReadTelling[],
  known: ComparedStory | undefined,
): Promise<ComparedStory> {
  const texts = readings.filter(({ telling }) => isOwnText(telling.source))
  const still = new Set(readings.map(({ told }) => told))
  const before = known && keepAnswers(known, ({ told }) => still.has(told))
  let story = before && isBegunBy(before, readings) ? before : compareTexts(texts)
  for (const reading of readings.slice(story.tellings.length)) story = await addNext(story, reading)
  return story
}

async function addNext(story: ComparedStory, reading: ReadTelling): Promise<ComparedStory> {
  await setImmediate()
  return compareNext(story, reading)
}

/** True where the readings are those compared and more answers after them. */
function isBegunBy({ tellings }: ComparedStory, readings: readonly ReadTelling[]): boolean {
  return (
    tellings.length <= readings.length &&
    tellings.every(({ told }, index) => readings[index]?.told === told) &&
    readings.slice(tellings.length).every(({ telling }) => !isOwnText(telling.source))
  )
}
