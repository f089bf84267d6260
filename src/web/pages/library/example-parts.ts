import type { Finding } from '../../../core/judge/judgment.ts'
import type { Guide } from '../../../core/guide/guide.ts'

/** One part of a worked example, and where it begins in the whole that the judge reads. */
export interface ExamplePart {
  name: string
  text: string
  start: number
  /** A step of the action or the learning, as a failure is told in. */
  step: boolean
}

const between = '\n\n'

/** The parts of a worked example that have a text, in the order in which they are told. */
export function listExampleParts({
  situation,
  task,
  action,
  result,
  learning,
}: Guide['example']): ExamplePart[] {
  const parts: [name: string, text: string, step?: boolean][] = [
    ['Situation', situation],
    ['Task', task],
    ...(typeof action === 'string'
      ? [['Action', action] as [string, string]]
      : ([
          ['Mistake', action.mistake, true],
          ['Turning point', action.turningPoint, true],
          ['Recovery', action.recovery, true],
          ['Mitigation', action.mitigation, true],
        ] as [string, string, boolean][])),
    ['Result', result],
    ...(typeof learning === 'string'
      ? [['Learning', learning] as [string, string]]
      : ([
          ['What changed in the person', learning.person, true],
          ['What changed in the system', learning.system, true],
        ] as [string, string, boolean][])),
  ]
  let start = 0
  return parts.flatMap(([name, text, step = false]) => {
    if (text.trim() === '') return []
    const part = { name, text, start, step }
    start += text.length + between.length
    return [part]
  })
}

/** The example as one text, in which each part begins where it says. */
export const joinParts = (parts: readonly ExamplePart[]): string =>
  parts.map(({ text }) => text).join(between)

/** The findings that lie in one part, with their places in that part's own text. */
export function takeFindings(
  findings: readonly Finding[],
  { text, start }: ExamplePart,
): Finding[] {
  return findings.flatMap(({ place, ...finding }) =>
    place !== undefined && place.start >= start && place.end <= start + text.length
      ? [{ ...finding, place: { start: place.start - start, end: place.end - start } }]
      : [],
  )
}
