import { onOneLine } from '../text/words-on-line.ts'
import type { GuideDraft } from './guide-draft.ts'

/** A guide as Markdown that `parseGuide` reads back to the same guide; what is empty is left out. */
export function writeGuide(draft: GuideDraft): string {
  const { example } = draft
  const { action, learning } = example
  return [
    writeFrontMatter(draft),
    ...section(
      2,
      'Clarifying questions',
      ...draft.clarifying.flatMap(({ question, replies }) =>
        entry(
          question,
          replies
            .filter(({ reply, change }) => reply !== '' || change !== '')
            .map(
              ({ reply, change }) => `- If ${markColons(onOneLine(reply))}: ${onOneLine(change)}`,
            ),
        ),
      ),
    ),
    ...section(2, 'If you do not ask', ...text(draft.assumption)),
    ...section(
      2,
      'Signals',
      ...draft.signals.flatMap(({ name, strong, weak }) =>
        entry(name, [...labelled('Strong', strong), ...labelled('Weak', weak)]),
      ),
    ),
    ...section(2, 'Trap', ...text(draft.trap)),
    ...section(2, 'Tip', ...text(draft.tip)),
    ...section(
      2,
      'Worked example',
      ...section(3, 'Situation', ...text(example.situation)),
      ...section(3, 'Task', ...text(example.task)),
      ...section(
        3,
        'Action',
        ...(typeof action === 'string'
          ? text(action)
          : [
              ...section(4, 'Mistake', ...text(action.mistake)),
              ...section(4, 'Turning point', ...text(action.turningPoint)),
              ...section(4, 'Recovery', ...text(action.recovery)),
              ...section(4, 'Mitigation', ...text(action.mitigation)),
            ]),
      ),
      ...section(3, 'Result', ...text(example.result)),
      ...section(
        3,
        'Learning',
        ...(typeof learning === 'string'
          ? text(learning)
          : [
              ...section(4, 'In the person', ...text(learning.person)),
              ...section(4, 'In the system', ...text(learning.system)),
            ]),
      ),
    ),
    ...section(
      2,
      'Drill-ins',
      ...draft.drillIns
        .filter(({ question, answer }) => question !== '' || answer !== '')
        .flatMap(({ question, facet, answer }) =>
          entry(question, [`Facet: ${facet}`, ...text(answer).flatMap((some) => ['', some])]),
        ),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

function writeFrontMatter(draft: GuideDraft): string {
  const list = (key: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${key}: [${items.join(', ')}]`]
  const also = draft.also.filter((wording) => wording.trim() !== '')
  return [
    '---',
    `question: ${quote(draft.question)}`,
    `kind: ${draft.kind}`,
    ...(also.length === 0 ? [] : ['also:']),
    ...also.map((wording) => `  - ${quote(wording)}`),
    ...list('levels', draft.levels),
    ...list('competencies', draft.competencies),
    ...list('related', draft.related),
    '---',
  ].join('\n')
}

/** A scalar of YAML in double quotes, which are those of JSON. */
const quote = (line: string): string => JSON.stringify(onOneLine(line))

function section(depth: number, heading: string, ...parts: string[]): string[] {
  const kept = parts.filter((part) => part !== '')
  return kept.length === 0 ? [] : [`${'#'.repeat(depth)} ${heading}`, ...kept]
}

function entry(name: string, lines: readonly string[]): string[] {
  if (name === '' && lines.length === 0) return []
  const heading = onOneLine(name) || '…'
  const closed = /[ \t]#+$/u.test(heading) ? `${heading} #` : heading
  return [`### ${closed}`, ...(lines.length === 0 ? [] : [lines.join('\n')])]
}

/** The first colon of a reply's line ends the reply. */
const markColons = (reply: string): string => reply.replaceAll(/[:\\]/gu, '\\$&')

const labelled = (label: string, line: string): string[] =>
  line === '' ? [] : [`${label}: ${onOneLine(line)}`]

/** A text of its own lines; a line that would be read as a heading or a label is marked as Markdown marks it. */
const text = (some: string): string[] =>
  some.trim() === ''
    ? []
    : [some.trim().replaceAll(/^(?=#{2,4}[ \t]|Facet:|Strong:|Weak:|\\)/gmu, '\\')]
