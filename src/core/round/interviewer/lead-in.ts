import { createRandom, pick } from '../../random.ts'
import {
  furtherLines,
  passedLines,
  pressOnLine,
  saidBeforeLines,
  sorryLine,
  writtenDownLines,
} from './interviewer-lines.ts'
import { passesOn } from '../passes-on.ts'
import type { RoundState } from '../round.ts'

const leadStream = 0x3c6ef37b
/** A line comes again only after so many questions. */
const remembered = 10

/** One of these lines by seed, none of the newest ones; nothing where all were said. */
function sayOneOf(state: RoundState, lines: readonly string[]): string {
  const { setup, exchanges } = state
  const said = exchanges.slice(-remembered).map(({ lead }) => lead)
  const fresh = lines.filter((line) => line === '' || !said.some((lead) => lead.includes(line)))
  const random = createRandom(setup.seed ^ leadStream ^ Math.imul(exchanges.length, 0x9e3779b9))
  return fresh.length > 0 ? pick(random, fresh) : ''
}

/** What comes before the next question of a drill. */
export interface OnTheWay {
  /** The answer before it was thin, and is not pressed on. */
  writtenDown: boolean
  /** It goes beyond the drill's plan. */
  isFurther: boolean
}

/**
 * What the interviewer says between an answer and the next question on the same work; empty for nothing. That a story
 * is drilled further is said once a story.
 */
export function leadOn(state: RoundState, { writtenDown, isFurther }: OnTheWay): string {
  const last = state.exchanges.at(-1)
  if (last?.answer?.endedBy === 'interviewer') return pressOnLine
  const heard = sayHeard(state)
  if (heard !== '') return heard
  if (passesOn(last?.answer?.text ?? '')) return sayOneOf(state, passedLines)
  if (isFurther && !saidFurther(state)) return sayOneOf(state, furtherLines)
  return writtenDown ? sayOneOf(state, writtenDownLines) : ''
}

/** What the interviewer says to the newest answer itself, whatever comes next; empty for nothing, which is the rule. */
export function sayHeard(state: RoundState): string {
  const text = state.exchanges.at(-1)?.answer?.text ?? ''
  const before = state.exchanges.slice(0, -1)
  if (tellsOfLoss(text) && !state.exchanges.some(({ lead }) => lead.includes(sorryLine)))
    return sorryLine
  const words = wordsOf(text)
  const isSame = ({ answer }: { answer: { text: string } | null }) =>
    answer !== null && wordsOf(answer.text) === words
  if (words.split(' ').length >= fewestRepeated && before.some(isSame))
    return sayOneOf(state, saidBeforeLines)
  return ''
}

/** Two short answers may be the same by chance. In words. */
const fewestRepeated = 4

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

function saidFurther({ exchanges }: RoundState): boolean {
  const from = exchanges.findLastIndex(({ kind }) => kind === 'anchor' || kind === 'second-anchor')
  return exchanges.slice(from + 1).some(({ lead }) => furtherLines.includes(lead))
}

const close =
  '(?:mother|father|mum|mom|dad|parents?|wife|husband|partner|son|daughter|child|baby|boy|girl|brother|sister|grandmother|grandfather|gran|grandma|grandpa|uncle|aunt|friend|colleague|boss|manager|mentor|lead)'
const lossPatterns = [
  new RegExp(
    `\\b(?:my|our|his|her|their) (?:\\w+ )?${close}(?: \\w+)? (?:had (?:just )?)?(?:died|passed away|passed|was dying|was killed|took (?:his|her) own life|killed (?:himself|herself)|was in hospice)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:death|funeral|suicide) of (?:my|our) |\\b(?:my|our) (?:\\w+ )?${close}'?s (?:death|funeral|suicide|cancer|stroke)\\b`,
    'i',
  ),
  new RegExp(
    `\\bmy (?:\\w+ )?${close} (?:had|has|was diagnosed with|got) (?:\\w+ )?(?:cancer|a stroke|leukaemia|leukemia|dementia|a heart attack)\\b`,
    'i',
  ),
  /\b(?:i|we) (?:had )?(?:lost (?:my|our) (?:mother|father|mum|mom|dad|wife|husband|son|daughter|child|baby|brother|sister|friend)|had a miscarriage|was diagnosed with cancer)\b/i,
]

/** Whether somebody tells of a death or a grave illness of a person close to them; a server that died is none. */
export function tellsOfLoss(text: string): boolean {
  const read = text.replace(/’/g, "'")
  return lossPatterns.some((pattern) => pattern.test(read))
}
