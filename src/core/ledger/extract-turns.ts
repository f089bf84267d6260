import { isNameLike } from './agents.ts'
import type { OrderFact } from './fact.ts'
import { findPhrases, phrasePattern } from './phrases.ts'
import { quoteOf } from './telling.ts'
import type { Telling, TellingWord } from './telling.ts'

const firstOf = phrasePattern(
  'first',
  'came first',
  'came second',
  'second',
  'after that',
  'afterwards',
  'then',
  'last',
  'next',
)

/** Places and names taken one after the other: "in Cork first, then Galway", "Galway was first and Cork came second". */
export function extractTurns(telling: Telling): OrderFact[] {
  const { words } = telling
  const facts: OrderFact[] = []
  const marks = findPhrases(telling, firstOf)
  for (const mark of marks) {
    const isFirst = words[mark.from]!.norm === 'first' || words[mark.to - 1]!.norm === 'first'
    if (!isFirst) continue
    const early = nameNear(words, mark.from, mark.to)
    if (early === undefined) continue
    const later = marks.find(
      (other) =>
        other.from > mark.from &&
        other.from - mark.from < 22 &&
        !/first/.test(words[other.to - 1]!.norm),
    )
    if (later === undefined) continue
    const late =
      words[later.to - 1]!.norm === 'second' || words[later.from]!.norm === 'afterwards'
        ? nameBefore(words, later.from, mark.to, early)
        : nameAfter(words, later.to, early)
    if (late === undefined) continue
    facts.push({
      kind: 'order',
      first: [early],
      second: [late],
      about: [],
      ...quoteOf(telling, Math.min(mark.from, later.from), Math.max(mark.to, later.to)),
    })
  }
  return facts
}

function nameNear(words: readonly TellingWord[], from: number, to: number): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 3) && words[i + 1]!.pause === 'none'; i--)
    if (isNameLike(words, i) || words[i]!.unknown) return words[i]!.stem || undefined
  for (let i = to; i < Math.min(words.length, to + 8); i++)
    if (isNameLike(words, i)) return words[i]!.stem
  return undefined
}

function nameBefore(
  words: readonly TellingWord[],
  at: number,
  floor: number,
  not: string,
): string | undefined {
  for (let i = at - 1; i >= floor; i--)
    if (isNameLike(words, i) && words[i]!.stem !== not) return words[i]!.stem
  return undefined
}

function nameAfter(words: readonly TellingWord[], at: number, not: string): string | undefined {
  for (let i = at; i < Math.min(words.length, at + 9); i++)
    if (
      (isNameLike(words, i) || words[i]!.unknown) &&
      words[i]!.stem !== not &&
      words[i]!.stem !== ''
    )
      return words[i]!.stem
  return undefined
}
