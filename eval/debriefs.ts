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

/** A debrief, or a sentence of one, and what a reader takes it for. */
interface DebriefText {
  text: string
  concerns: Concern[]
}

const tables = ['worded', 'worded-later', 'taken-back', 'heard-first', 'heard-second'] as const

/** One text a line: its concerns or `none`, a tab, its words. */
function readTable(name: string): DebriefText[] {
  return readFileSync(join(process.cwd(), 'test/fixtures/debriefs', `${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', text = ''] = line.split('\t')
      return {
        text,
        concerns: names === 'none' ? [] : names.split(',').map((one) => Concern.parse(one)),
      }
    })
}

/** Every labelled text but those of the named files. */
export function readDebriefTexts(without: readonly string[]): DebriefText[] {
  const marked = (['seen', 'unseen'] as const).flatMap((name) =>
    readLabelled(`${name}.txt`).map(({ text, labels }) => ({
      name,
      text,
      concerns: [...new Set(labels.map(({ concern }) => concern))],
    })),
  )
  const tabled = tables.flatMap((name) => readTable(name).map((one) => ({ name, ...one })))
  return [...marked, ...tabled].filter(({ name }) => !without.includes(name))
}

/** Rows for the table: what, bar, how much. Names every miss where `say` is given. */
export function debriefRows(
  say: (line: string) => void = () => undefined,
): [what: string, bar: string, right: string][] {
  return [...tables.flatMap((name) => tableRows(name, say)), ...markedRows(say)]
}

function tableRows(
  name: string,
  say: (line: string) => void,
): [what: string, bar: string, right: string][] {
  const texts = readTable(name).map(({ text, concerns }) => {
    const { marks, unread } = readDebrief(text)
    const marked = [...new Set(marks.map(({ concern }) => concern))]
    const offered = [...marked, ...unread.flatMap(({ likely }) => likely)]
    for (const concern of concerns)
      if (!marked.includes(concern)) say(`${name} MISSED ${concern}: ${text}`)
    for (const mark of marks)
      if (!concerns.includes(mark.concern)) say(`${name} WRONG ${mark.concern}: ${mark.phrase}`)
    return { concerns, marked, offered }
  })
  const named = texts.flatMap(({ concerns, marked }) => concerns.map((one) => marked.includes(one)))
  const near = texts.flatMap(({ concerns, offered }) =>
    concerns.map((one) => offered.includes(one)),
  )
  const right = texts.flatMap(({ concerns, marked }) => marked.map((one) => concerns.includes(one)))
  const count = (all: readonly boolean[]) => share(all.filter(Boolean).length, all.length)
  return [
    [
      `debriefs, ${name}, worked on and fitted to (${texts.length}): concerns marked`,
      '',
      count(named),
    ],
    ['  marked or offered to be named', '', count(near)],
    ['  marks that are right', '≥ 95 %', count(right)],
  ]
}

function markedRows(say: (line: string) => void): [what: string, bar: string, right: string][] {
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
