import type { Wording } from '../judge/questions/wording.ts'
import type { Facet } from '../story/story.ts'

/** A question about what made it hard asks for one of two cards, or for neither. */
const asksForTheOther =
  /\b(?:against (?:it|you|that)|you (?:agree|see it)|not agree|differently|argument|anybody said|said about it|put it themselves|hard to hear)\b/
const asksForTheWorst =
  /\b(?:go(?:ne|ing)? wrong|nearest|the worst that|sunk it|at risk|the risk|spoiling|nearly did not)\b/

/** What somebody did not know, or what struck them, was so at the time, whatever they do since. */
const asksForNoLesson =
  /\b(?:surprised you|liked to know|what exactly would that be|do remember|would remember|remember (?:well|instead)|left from that time|the day after)\b/i

/**
 * The card that a question asks for by its own words, whatever it quotes. What was chosen, what came of it and when it
 * was belong to every card and so to none.
 */
export function cardOfWording({ dimension, facet, text }: Wording): Facet | null {
  if (facet !== undefined) return facet
  if (dimension === 'learning') return asksForNoLesson.test(text) ? null : 'lesson'
  if (dimension === 'people') return 'stakeholder'
  if (dimension !== 'tension') return null
  if (asksForTheOther.test(text)) return 'disagreement'
  return asksForTheWorst.test(text) ? 'near-failure' : null
}
