import type { RoundView } from '../app/round/round-views.ts'
import { sayHeld } from '../core/round/review/say-held.ts'
import {
  sayBecause,
  sayEndedEarly,
  sayNoVerdict,
  sayVerdict,
} from '../core/round/review/say-verdict.ts'
import { facetNames } from '../core/words/names.ts'
import { sayClock, saySpan } from '../core/words/say-time.ts'
import { wrapText } from './output.ts'

/** A round that is over as lines for the terminal: the concern, the verdict, the drop, then the notes. */
export function describeRound({ result, minutes }: RoundView, width: number): string[] {
  if (result === null) return []
  const { ruling, noVerdict, drop, openingNote, notes } = result.review
  const lines: string[] = ['']
  if (ruling !== null) {
    lines.push(...wrapText(ruling.concern, width), '')
    lines.push(...wrapText(`Verdict: ${sayVerdict(ruling)}. ${sayBecause(ruling)}`, width))
    if (ruling.wouldHaveChanged !== null) lines.push(...wrapText(ruling.wouldHaveChanged, width))
  } else if (noVerdict !== null) {
    lines.push(...wrapText(sayNoVerdict(noVerdict), width))
  }
  if (result.endedEarly) lines.push(...wrapText(sayEndedEarly(notes, minutes), width))
  if (drop !== null && drop.drop !== null)
    lines.push(`Drop from the telling to the follow-ups: ${drop.drop.toFixed(1)} of five.`)
  for (const { facet, thin, inPart, returned } of result.consequences) {
    const held = inPart ? 'held in part' : 'held'
    const what = returned ? 'back in the draw' : thin ? 'did not hold' : held
    lines.push(`Card ${facetNames[facet]}: ${what}.`)
  }
  if (openingNote !== '') lines.push('', ...wrapText(openingNote, width))
  for (const note of notes) {
    lines.push('', ...wrapText(`${sayClock(note.askedAt)} ${note.question}`, width))
    const stood = sayHeld(note.overall)
    const did = note.kind === 'own-question' ? 'You asked, in' : 'Answered for'
    lines.push(`  ${did} ${saySpan(note.tookMs)}${stood === null ? '' : `, ${stood}`}.`)
    for (const { quote } of note.evidenced) lines.push(...wrapText(`“${quote}”`, width, '  '))
    for (const remark of note.remarks) lines.push(...wrapText(remark, width, '  '))
    for (const { earlier, here } of note.contradictions)
      lines.push(...wrapText(`Earlier “${earlier}”, here “${here}”.`, width, '  '))
  }
  return lines
}
