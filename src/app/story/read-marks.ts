import { RecentMap } from '../../core/recent-map.ts'
import { readMarks, type Marks } from '../../core/round/review/recognise-story.ts'
import type { AppContext } from '../context.ts'
import { writeWhole } from '../write-whole.ts'

/** Stories whose marks are remembered at most; some 25 kB each. */
const mostRemembered = 100

/**
 * Lists by what the kept stories are known again. Stories that have not changed are neither fetched nor read again.
 */
export function createMarkReader(): AppContext['listMarks'] {
  const remembered = new RecentMap<string, { state: string; marks: Marks }>(mostRemembered)
  return async (owner, stories) => {
    const listed = await stories.listStates(owner)
    const kept = await Promise.all(
      listed.map(async ({ id, version, updatedAt }) => {
        // The version alone would not tell a story that a backup brought back.
        const state = `${version} ${updatedAt}`
        const known = remembered.get(id)
        if (known?.state === state) return { id, marks: known.marks }
        const story = await stories.get(owner, id)
        if (story === null) return null
        const marks = readMarks(writeWhole(story.document))
        remembered.set(id, { state: `${story.version} ${story.updatedAt}`, marks })
        return { id, marks }
      }),
    )
    return kept.filter((one) => one !== null)
  }
}
