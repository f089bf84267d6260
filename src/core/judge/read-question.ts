import { parseText } from '../text/parse-text.ts'
import { findAskedFor } from './questions/asked-for.ts'
import type { Dimension } from './dimension.ts'

/** A question as the judge compares answers with it. */
export interface ReadQuestion {
  /** The forms of its words. */
  norms: ReadonlySet<string>
  /** Its words as they are written, in lower case. */
  words: ReadonlySet<string>
  /** The dimensions that it names in its own words. */
  asked: ReadonlySet<Dimension>
}

/** Cards ask the same few questions again and again. */
const mostRemembered = 256
const remembered = new Map<string, ReadQuestion>()

/** Reads a question, once for as long as it is among the last few hundred. Pure but for that. */
export function readQuestion(question: string): ReadQuestion {
  const known = remembered.get(question)
  if (known !== undefined) return known
  const read = {
    norms: new Set(parseText(question).tokens.map(({ norm }) => norm)),
    words: new Set(question.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []),
    asked: findAskedFor(question),
  }
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(question, read)
  return read
}
