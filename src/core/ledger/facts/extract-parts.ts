import { eventStem } from '../words/event-stem.ts'
import type { OrderFact } from './fact.ts'
import { findPhrases, phrasePattern } from '../words/phrases.ts'
import { quoteOf } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

/** Parts of a day in order, and of a year. */
const days = [
  phrasePattern('(?:in|that|this|the same|early in) the morning', 'that morning', 'before lunch'),
  phrasePattern('in the afternoon', 'that afternoon', 'after lunch'),
  phrasePattern('in the evening', 'that evening', 'that night', 'at night'),
]
const months =
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month) =>
      phrasePattern(`(?:only )?(?:in|by|until|on the (?:~1)of) (?:~1)${month}(?: that)?`),
    )
/** From one part to the next, and from a part to the words of its event. */
const longestStep = 40
const eventReach = 8

/** "In the morning I told the team, and in the afternoon it went to the press": what each part of the day or year held. */
export function extractParts(telling: Telling): OrderFact[] {
  return [...orderBy(telling, days), ...orderBy(telling, months)]
}

function orderBy(telling: Telling, parts: readonly RegExp[]): OrderFact[] {
  const marks = parts
    .flatMap((pattern, part) => findPhrases(telling, pattern).map((mark) => ({ ...mark, part })))
    .sort((a, b) => a.from - b.from)
  return marks.flatMap((mark, i) => {
    const next = marks[i + 1]
    if (next === undefined || next.part <= mark.part || next.from - mark.to > longestStep) return []
    const first = eventAround(telling, mark.from, mark.to)
    const second = eventAround(telling, next.from, next.to)
    const early = first.filter((stem) => !second.includes(stem))
    const late = second.filter((stem) => !first.includes(stem))
    if (early.length === 0 || late.length === 0) return []
    return [
      {
        kind: 'order',
        first: early,
        second: late,
        about: [],
        ...quoteOf(telling, mark.from, next.to),
      },
    ]
  })
}

function eventAround({ words }: Telling, from: number, to: number): string[] {
  let start = from
  while (
    start > 0 &&
    from - start < eventReach &&
    (words[start]!.pause === 'none' || (start === from && words[start]!.pause === 'comma')) &&
    words[start - 1]!.pos !== 'CCONJ'
  )
    start -= 1
  let end = to
  while (
    end < words.length &&
    end - to < eventReach &&
    words[end]!.pause !== 'stop' &&
    words[end]!.pos !== 'CCONJ'
  )
    end += 1
  const stems: string[] = []
  for (let i = start; i < end; i++) {
    const stem = i >= from && i < to ? '' : eventStem(words, i)
    if (stem !== '') stems.push(stem)
  }
  return stems
}
