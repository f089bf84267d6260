import { roleNouns } from '../../text/people.ts'
import { isNameLike } from './agents.ts'
import type { PersonFact } from './fact.ts'
import { quoteOf } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

/** Words between a position and the name that holds it: "my lead, Siddharth", "Solveig, the head brewer". */
const apposition = 4

/** Names with the position they hold, where both stand together and the position is the speaker's only one ("my", "the"). */
export function extractPeople(telling: Telling): PersonFact[] {
  const { words } = telling
  const facts: PersonFact[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!roleNouns.has(word.norm)) continue
    // "Our most junior engineer": the last of them is the position.
    if (roleNouns.has(words[i + 1]?.norm ?? '') && words[i + 1]!.pause === 'none') continue
    const owner = words
      .slice(Math.max(0, i - 3), i)
      .findLast((one) => one.norm === 'my' || one.norm === 'our' || one.norm === 'the')
    if (owner === undefined) continue
    const next = words[i + 1]
    const after =
      next !== undefined && next.pause === 'comma' && isNameLike(words, i + 1) ? i + 1 : undefined
    const start = words.indexOf(owner, Math.max(0, i - 3))
    const before =
      start > 0 && owner.pause === 'comma' && i - start < apposition && isNameLike(words, start - 1)
        ? start - 1
        : undefined
    const at = after ?? before
    if (at === undefined) continue
    let nameTo = at + 1
    while (
      at > i &&
      words[nameTo]?.pause === 'none' &&
      words[nameTo]!.capital &&
      isNameLike(words, nameTo)
    )
      nameTo += 1
    let nameFrom = at
    while (
      nameFrom > 0 &&
      words[nameFrom]!.pause === 'none' &&
      words[nameFrom - 1]!.capital &&
      isNameLike(words, nameFrom - 1)
    )
      nameFrom -= 1
    const [from, to] = at > i ? [start, nameTo] : [nameFrom, endOfPosition(words, i)]
    const position = words
      .slice(start + 1, i + 1)
      .map((one) => one.stem)
      .filter((stem) => stem !== '')
      .join(' ')
    facts.push({
      kind: 'person',
      name: words[at]!.stem,
      position,
      about: [],
      ...quoteOf(telling, from, to),
    })
  }
  return facts
}

const longestOffice = 5

/** "the head of the laboratory": an office is named with what it is over, where it ends there. */
function endOfPosition(words: Telling['words'], at: number): number {
  if (words[at + 1]?.norm !== 'of' || words[at + 1]!.pause !== 'none') return at + 1
  let to = at + 2
  while (
    to < words.length &&
    to <= at + longestOffice &&
    words[to]!.pause === 'none' &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(words[to]!.pos)
  )
    to += 1
  return words[to - 1]!.pos === 'NOUN' || words[to - 1]!.pos === 'PROPN' ? to : at + 1
}
