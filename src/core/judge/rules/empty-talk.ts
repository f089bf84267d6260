import { wordList } from '../../text/word-list.ts'
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
          !isWay(reading, at) &&
          !isMistrust(reading, at),
      ),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `“${quote}” fits any project.`,
})
