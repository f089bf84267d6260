import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Concern } from '../src/core/loop/debrief/concern.ts'
import { readDebrief, type DebriefMark } from '../src/core/loop/debrief/debrief.ts'
import type { Span } from '../src/core/text/span.ts'

interface LabelledDebrief {
  text: string
  labels: { concern: Concern; place: Span }[]
}

/** One debrief a line; `[[phrase|concern]]` marks what a reader takes for a concern. */
function readLabelled(file: string): LabelledDebrief[] {
  return readFileSync(join(process.cwd(), 'test/fixtures/debriefs', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      let text = ''
      const labels: LabelledDebrief['labels'] = []
      for (const part of line.split(/(\[\[.*?\]\])/)) {
        const marked = /^\[\[(.*)\|(.*)\]\]$/.exec(part)
        if (marked) {
          const start = text.length
          text += marked[1] ?? ''
          labels.push({ concern: Concern.parse(marked[2]), place: { start, end: text.length } })
        } else text += part
      }
      return { text, labels }
    })
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const agrees = (mark: DebriefMark, { concern, place }: LabelledDebrief['labels'][number]) =>
  mark.concern === concern && overlaps(mark.place, place)

const share = (hits: number, all: number): string =>
  `${((100 * hits) / Math.max(1, all)).toFixed(1)} % (${hits} of ${all})`

/** Rows for the table: what, bar, how much. Names every miss where `say` is given. */
export function debriefRows(
  say: (line: string) => void = () => undefined,
): [what: string, bar: string, right: string][] {
  return (['seen', 'unseen'] as const).flatMap((name) => {
    const debriefs = readLabelled(`${name}.txt`)
    const read = debriefs.map(({ text, labels }) => ({ text, labels, ...readDebrief(text) }))
    const labels = read.flatMap((one) =>
      one.labels.map((label) => {
        const found = one.marks.some((mark) => agrees(mark, label))
        if (!found)
          say(
            `${name} MISSED ${label.concern}: ${one.text.slice(label.place.start, label.place.end)}`,
          )
        return found
      }),
    )
    const marks = read.flatMap((one) =>
      one.marks.map((mark) => {
        const right = one.labels.some((label) => agrees(mark, label))
        if (!right) say(`${name} WRONG ${mark.concern}: ${mark.phrase} // ${one.text.slice(0, 60)}`)
        return right
      }),
    )
    const clean = read.filter((one) => one.labels.length === 0)
    const what = name === 'seen' ? 'worked on' : 'first read when the words stood'
    return [
      [
        `debriefs, ${what} (${read.length}): concerns found`,
        '',
        share(labels.filter(Boolean).length, labels.length),
      ],
      ['  marks that are right', '', share(marks.filter(Boolean).length, marks.length)],
      [
        '  debriefs without a concern left unmarked',
        '',
        `${clean.filter(({ marks: some }) => some.length === 0).length} of ${clean.length}`,
      ],
    ] satisfies [string, string, string][]
  })
}
