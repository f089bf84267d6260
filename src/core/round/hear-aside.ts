import { createRandom, pick } from '../random.ts'
import { readAside } from './aside.ts'
import { asideReplies } from './interviewer-lines.ts'
import type { AsideKind, RoundState } from './round.ts'
import { changeLast } from './round-step.ts'
import { asksForAnother, isSameWorkOnly } from './same-work.ts'
import { toRoundClock } from './round-times.ts'

/** How often in a question an aside is one; after that the words are the answer. */
const mostAsides = 2
/** What can be asked for once, and is an answer when it is said again. */
const onceOnly: ReadonlySet<AsideKind> = new Set(['confidential', 'same', 'unreadable'])

const asideStream = 0x5be0cd19

/**
 * The round with its question still open, where what was said to it is no answer but a question back or a request;
 * null where it is an answer. The opening and the candidate's own questions are theirs to fill as they like.
 */
export function hearAside(state: RoundState, text: string): RoundState | null {
  const last = state.exchanges.at(-1)
  if (last === undefined || last.kind === 'opening' || last.kind === 'own-question') return null
  if (state.setup.mostFollowUps !== null || last.asides.length >= mostAsides) return null
  const kind = asksForAnother(last.kind) && isSameWorkOnly(text) ? 'same' : readAside(text)
  if (kind === null) return null
  if (onceOnly.has(kind) && last.asides.some((aside) => aside.kind === kind)) return null
  const at = toRoundClock(state, state.lastAt)
  const said = state.exchanges.flatMap(({ asides }) => asides)
  const random = createRandom(state.setup.seed ^ asideStream ^ said.length)
  const used = new Set(said.map(({ reply }) => reply))
  const fresh = asideReplies[kind].filter((reply) => !used.has(reply))
  const reply = pick(random, fresh.length > 0 ? fresh : asideReplies[kind])
  return changeLast(state, { asides: [...last.asides, { kind, said: text, reply, at }] })
}
