import { roleNouns } from '../../text/people.ts'
import { isProbableName } from '../../text/subject.ts'
import { wordList } from '../../text/word-list.ts'
import { isParticular } from '../particular.ts'
import { isThing } from '../thing.ts'
import type { Reading } from '../reading.ts'
import { buzzWords } from '../lexicons/buzz.ts'
import { defineRule, distinctBy, tokenRuns, wordsOf } from '../rule.ts'

const driving = wordList('drive, drove, driven')
const ways = wordList(
  'to, home, back, out, up, down, over, past, through, there, off, into, round, around, from, in, on, him, her, them, us, me',
)

/** "I drove to the depot" goes somewhere; "I drove alignment" does not. */
function isWay({ tokens }: Reading, at: number): boolean {
  return driving.has(tokens[at]!.norm) && ways.has(tokens[at + 1]?.norm ?? '')
}

const denials = wordList("not, n't, never, longer")

/** "He did not trust our numbers" says where he stood. */
function isMistrust({ tokens }: Reading, at: number): boolean {
  return tokens[at]!.lemma === 'trust' && denials.has(tokens[at - 1]?.norm ?? '')
}

/** These are the matter itself where a word of the account says which: "laboratory results", "the potassium value". */
const matters = wordList(
  'results, value, values, measures, solution, solutions, energy, environment',
)
const leading = wordList('lead, leader')

function isNamedMatter({ tokens }: Reading, at: number): boolean {
  const { norm, after } = tokens[at]!
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  // "Her lead designer, Abi".
  if (leading.has(norm)) {
    if (next?.after === 'word' && roleNouns.has(next.norm)) return true
    return next !== undefined && isProbableName(tokens, at + 1)
  }
  return (
    matters.has(norm) &&
    after === 'word' &&
    before !== undefined &&
    isThing(tokens, at - 1) &&
    isParticular(before)
  )
}

export const emptyTalk = defineRule({
  id: 'empty-talk',
  dimensions: ['moment', 'ownership', 'decision', 'tension', 'people', 'outcome'],
  credit: 'costs',
  label: 'words that fit any project',
  cap: 8,
  find: (reading) =>
    distinctBy(
      tokenRuns(
        reading,
        (at) =>
          buzzWords.has(reading.tokens[at]!.norm) &&
          !isNamedMatter(reading, at) &&
          !isWay(reading, at) &&
          !isMistrust(reading, at),
      ),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `“${quote}” fits any project.`,
})
