import type { Clause } from '../text/clause.ts'
import type { Token } from '../text/tag-words.ts'
import { wordList } from '../text/word-list.ts'
import { buzzWords } from './lexicons/buzz.ts'
import { feelingVerbs, genericVerbs } from './lexicons/verbs.ts'
import { isNumber } from './phrase.ts'
import { happened } from './reading.ts'
import type { Reading } from './reading.ts'

/** Verbs of league tables and growth: what they say was measured, not done. Provenance: written for this project. */
const claims = wordList(`
grow, ship, reach, win, deliver, go, rise, fall, increase, reduce, achieve, get, take, keep, hit, be, have, improve, make, exceed, beat, double,
triple, launch, release, expand, nominate, present, replace, process, own, lead, drop, climb, scale, sell, earn, save, score, rank, call, move, run
`)

/** Figures in place of an account: so many numbers and hardly an act beside them, however long the talk. */
const fewestFigures = 4
const mostActs = 1
/** Notes are full of figures too; talk that measures nothing has so many words beside them that fit any project. */
const fewestBuzz = 2

const ordinals = wordList('third, half, quarter, twice, double, couple, triple')

function isFigure(token: Token): boolean {
  return isNumber(token) && !ordinals.has(token.norm)
}

/** True where figures stand in place of an account: growth, awards, counts of meetings, and nothing that was done. */
export function isFiguresOnly(reading: Reading): boolean {
  let figures = 0
  reading.tokens.forEach((token, at) => {
    const before = reading.tokens[at - 1]
    if (isFigure(token) && (before === undefined || !isFigure(before))) figures += 1
  })
  if (figures < fewestFigures) return false
  if (reading.tokens.filter((token) => buzzWords.has(token.norm)).length < fewestBuzz) return false
  if (reading.practice.size > 0) return false
  const acts = reading.clauses.filter((clause) => happened(clause) && !clause.reported)
  return (
    acts.filter(isOwnAct).length <= mostActs &&
    acts.filter(({ actor, act }) => actor === 'person' && act !== 'be' && act !== 'have').length <=
      mostActs
  )
}

function isOwnAct({ actor, act, passive }: Clause): boolean {
  const own = actor === 'i' || actor === 'we' || (actor === 'nobody' && passive)
  return own && !genericVerbs.has(act) && !claims.has(act) && !feelingVerbs.has(act)
}
