import { roleNouns } from '../text/people.ts'
import { isPossessive } from '../text/pronouns.ts'
import { isProbableName } from '../text/subject.ts'
import { wordList } from '../text/word-list.ts'
import type { TokenRun } from './phrase.ts'
import type { Reading } from './reading.ts'

/** A line of dialogue as a playwright sets it: "Devika: ship it." */
export interface SpokenLine {
  speaker: 'self' | 'person'
  /** The name, in tokens. */
  name: TokenRun
  /** Name and what is said. */
  run: TokenRun
}

const self = wordList('me, i')
/** "Anna, my boss:" is the longest name. */
const longestName = 4
const longestLine = 8

/** The lines in which a name, a role or "me" stands before a colon, at the opening of a sentence. */
export function findSpokenLines(reading: Reading): SpokenLine[] {
  const { text, tokens } = reading
  const lines: SpokenLine[] = []
  if (!text.includes(':')) return lines
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.after !== 'stop') continue
    for (let to = at + 1; to <= Math.min(tokens.length - 1, at + longestName); to++) {
      const last = tokens[to - 1]!
      if (text[last.end] !== ':') continue
      const isSelf = to === at + 1 && self.has(last.norm)
      const opens =
        isProbableName(tokens, at) || isPossessive(tokens[at]!.norm) || tokens[at]!.pos === 'DET'
      const isPerson = roleNouns.has(last.norm) || isProbableName(tokens, to - 1)
      if (!isSelf && !(isPerson && (opens || to === at + 1))) break
      let end = to + 1
      while (end < tokens.length && end < to + longestLine && tokens[end]!.after !== 'stop')
        end += 1
      const name = { from: at, to }
      lines.push({ speaker: isSelf ? 'self' : 'person', name, run: { from: at, to: end } })
      break
    }
  }
  return lines
}
