import { parseText } from '../text/parse-text.ts'
import { asksForStory, findAskedFor, findHintedAt } from './questions/asked-for.ts'
import type { Dimension } from './dimension.ts'
import { RecentMap } from '../recent-map.ts'

/** A question as the judge compares answers with it. */
export interface ReadQuestion {
  /** The forms of its words. */
  norms: ReadonlySet<string>
  /** Their base forms. */
  lemmas: ReadonlySet<string>
  /** Its words as they are written, in lower case. */
  words: ReadonlySet<string>
  /** The dimensions that it names in its own words. */
  asked: ReadonlySet<Dimension>
  /** Those that it comes near. */
  hinted: ReadonlySet<Dimension>
  /** It asks for a story, and for no one moment of it. */
  asksStory: boolean
}

/** Cards ask the same few questions again and again. */
const mostRemembered = 256
const remembered = new RecentMap<string, ReadQuestion>(mostRemembered)

/** Reads a question, once for as long as it is among the last few hundred. Pure but for that. */
export const readQuestion = (question: string): ReadQuestion =>
  remembered.getOrMake(question, () => {
    const { tokens } = parseText(question)
    return {
      norms: new Set(tokens.map(({ norm }) => norm)),
      lemmas: new Set(tokens.map(({ lemma }) => lemma)),
      words: new Set(question.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []),
      asked: findAskedFor(question),
      hinted: findHintedAt(question),
      asksStory: asksForStory(question),
    }
  })
