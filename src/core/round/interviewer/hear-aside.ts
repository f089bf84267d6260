import { createRandom, pick } from '../../random.ts'
import { readAside } from './aside.ts'
import { asideReplies, simplestQuestions, simplestStory } from './interviewer-lines.ts'
import { passesOn } from '../passes-on.ts'
import type { AsideKind, Exchange, RoundAnswer, RoundState } from '../round.ts'
import { changeLast } from '../round-step.ts'
import { asksForAnother, isSameWorkOnly } from '../same-work.ts'
import { toRoundClock } from '../round-times.ts'

/** How often in a question an aside is one; after that the words are the answer. */
const mostAsides = 2
/** What can be asked for once, and is an answer when it is said again. */
const onceOnly: ReadonlySet<AsideKind> = new Set([
  'confidential',
  'told',
  'upset',
  'same',
  'unreadable',
  'silent',
])

const asideStream = 0x5be0cd19

/**
 * The round with its question still open, where what was said to it is no answer but a question back or a request;
 * null where it is an answer. The opening and the candidate's own questions are theirs to fill as they like.
 */
export function hearAside(
  state: RoundState,
  { text, mode }: Pick<RoundAnswer, 'text' | 'mode'>,
): RoundState | null {
  const last = state.exchanges.at(-1)
  if (last === undefined || last.kind === 'opening' || last.kind === 'own-question') return null
  if (state.setup.mostFollowUps !== null || last.asides.length >= mostAsides) return null
  const kind = readKind(last, text, mode)
  if (kind === null) return null
  if (onceOnly.has(kind) && last.asides.some((aside) => aside.kind === kind)) return null
  const at = toRoundClock(state, state.lastAt)
  const said = state.exchanges.flatMap(({ asides }) => asides)
  const random = createRandom(state.setup.seed ^ asideStream ^ said.length)
  const used = new Set(said.map(({ reply }) => reply))
  const fresh = asideReplies[kind].filter((reply) => !used.has(reply))
  const line = pick(random, fresh.length > 0 ? fresh : asideReplies[kind])
  const reply = kind === 'simpler' ? `${line} ${sayMoreSimply(last)}` : line
  return changeLast(state, { asides: [...last.asides, { kind, said: text, reply, at }] })
}

const sayMoreSimply = ({ dimension }: Exchange): string =>
  dimension === null ? simplestStory : simplestQuestions[dimension]

function readKind(last: Exchange, text: string, mode: RoundAnswer['mode']): AsideKind | null {
  // What was said aloud has no transcript.
  if (mode === 'spoken') return null
  if (!/[\p{L}\p{N}]/u.test(text)) return 'silent'
  if (passesOn(text)) return null
  if (asksForAnother(last.kind) && isSameWorkOnly(text)) return 'same'
  return readsBack(last.question, text) ? 'again' : readAside(text)
}

/** The question, or the end of it, said again: nothing but its own words, in their order. */
function readsBack(question: string, text: string): boolean {
  const said = wordsOf(text)
  return said.length >= fewestReadBack && wordsOf(question).join(' ').includes(said.join(' '))
}
const fewestReadBack = 4

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []
