import { findTold } from '../judge/questions/choose-wording.ts'
import type { Dimension } from '../judge/dimension.ts'
import { judgeClosely } from '../judge/judge.ts'
import type { Asks } from '../judge/questions/wording.ts'
import { RecentMap } from '../recent-map.ts'

/** What words told of the same work prove, as far as it spares a question. */
export interface Said {
  scores: Readonly<Record<Dimension, number>>
  told: ReadonlySet<Asks>
}

/** Each question of a round looks back on the same answers; so many texts are remembered. */
const mostRemembered = 400
const remembered = new RecentMap<string, Said>(mostRemembered)

/** Reads what was told of a work beside the answer at hand. The same words read the same. */
export const readSaid = (text: string): Said =>
  remembered.getOrMake(text, () => {
    const { scores, findings } = judgeClosely({ text }).judgment
    return { scores, told: findTold(findings) }
  })
