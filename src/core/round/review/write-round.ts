import { sayClock, sayCount, saySpan } from '../../words/say-time.ts'
import { facetNames } from '../../words/names.ts'
import { facets } from '../../story/story.ts'
import { escapeLine } from './escape-line.ts'
import { capitalise, levelWords } from './panel-words.ts'
import type { RoundOutcome } from './outcome.ts'
import type { ScribeNote, SpecificityDrop } from './review.ts'
import type { RoundState } from '../round.ts'
import { sayHeld } from './say-held.ts'
import { sayBecause, sayEndedEarly, sayNoVerdict, sayVerdict } from './say-verdict.ts'

/**
 * A round as Markdown: verdict, concern, what would have changed it, the drops, and the notes in order. `storyNames`: of
 * the first and the second story, where they are known.
 */
export function writeRound(
  title: string,
  { review, consequences }: RoundOutcome,
  { endedEarly, setup }: Pick<RoundState, 'endedEarly' | 'setup'>,
  storyNames: readonly (string | undefined)[] = [],
): string {
  const { ruling, noVerdict, drop, secondDrop, notes, openingNote } = review
  const length =
    setup.rehearsed.length > 0
      ? `${sayCount(notes.length, 'question')} rehearsed`
      : `${setup.minutes} minutes`
  const lines = [`# ${escapeLine(title)}`, '', `For ${levelWords[setup.level]}, ${length}.`, '']
  if (ruling !== null) {
    lines.push(`**${capitalise(sayVerdict(ruling))}.** ${sayBecause(ruling)}`)
    lines.push('', `> ${escapeLine(ruling.concern)}`)
    if (ruling.wouldHaveChanged !== null) lines.push('', escapeLine(ruling.wouldHaveChanged))
  } else if (noVerdict !== null) lines.push(sayNoVerdict(noVerdict))
  if (endedEarly) lines.push('', sayEndedEarly(notes, setup.minutes))
  lines.push(...writeDrop(secondDrop === null ? 'the telling' : 'the first telling', drop))
  lines.push(...writeDrop('the second telling', secondDrop))
  if (openingNote !== '') lines.push('', openingNote)
  const cards = consequences.map(({ story, facet, thin, inPart, wasRetired, returned }) => {
    const held = inPart ? 'held in part' : 'held'
    const what = returned
      ? 'returned to the draw'
      : wasRetired && !thin
        ? `${held}, retired`
        : thin
          ? 'thin'
          : held
    const name = storyNames[story]
    const of = name === undefined ? '' : `${escapeLine(name)}, `
    return `- ${of}card ${facetNames[facet]}: ${what}.`
  })
  if (cards.length > 0) lines.push('', ...cards)
  return [...lines, '', '## Notes', ...notes.flatMap(writeNote), ''].join('\n')
}

/** How far the follow-ups fell below a telling, with the numbers it is worked out of. */
function writeDrop(name: string, drop: SpecificityDrop | null): string[] {
  if (drop?.drop == null) return []
  const followUps = drop.followUps.map((one) => one?.toFixed(1) ?? 'not measured').join(', ')
  const fell = drop.drop < 0 ? 'above' : 'below'
  return [
    '',
    `The follow-ups lie ${Math.abs(drop.drop).toFixed(1)} ${fell} ${name} on average (${name} ${drop.telling.toFixed(1)} of 5; follow-ups ${followUps}).`,
  ]
}

function writeNote(note: ScribeNote): string[] {
  const facet = facets.find((one) => one === note.facet)
  const about = facet === undefined ? '' : ` (${facetNames[facet]})`
  const lines = ['', `### ${sayClock(note.askedAt)} ${escapeLine(note.question)}${about}`, '']
  const held = sayHeld(note.overall)
  const measured = held === null ? '' : `, ${held}: ${note.overall?.toFixed(1)} of 5`
  const did = note.kind === 'own-question' ? 'You asked, in' : 'Answered for'
  lines.push(`${did} ${saySpan(note.tookMs)}${measured}.`)
  if (note.text.trim() !== '')
    lines.push('', ...note.text.split('\n').map((line) => `> ${escapeLine(line)}`.trimEnd()))
  const margin = [
    ...note.evidenced.map(({ quote, reason }) => `- “${escapeLine(quote)}”: ${reason}`),
    ...note.remarks.map((remark) => `- ${remark}`),
    ...note.contradictions.map(
      ({ earlier, here }) => `- Earlier “${escapeLine(earlier)}”, here “${escapeLine(here)}”.`,
    ),
  ]
  return margin.length === 0 ? lines : [...lines, '', ...margin]
}
