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
    const [from, to] = at > i ? [start, nameTo] : [at, i + 1]
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
