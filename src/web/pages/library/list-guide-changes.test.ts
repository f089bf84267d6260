import { expect, it } from 'vitest'
import { emptyGuide } from '../../../core/guide/empty-guide.ts'
import type { GuideDraft } from '../../../core/guide/guide-draft.ts'
import { withKind } from '../../../core/guide/with-kind.ts'
import { listGuideChanges } from './list-guide-changes.ts'

const draft = emptyGuide('Who left?', 'conflict')
const [first, second] = [
  { name: 'Says who', strong: 'Imke did.', weak: 'Somebody did.' },
  { name: 'Says when', strong: 'On 3 May.', weak: 'At some point.' },
]
const cases: [what: string, older: GuideDraft, newer: GuideDraft, names: string[]][] = [
  ['nothing', draft, { ...draft }, []],
  ['one text', draft, { ...draft, trap: 'Naming nobody.' }, ['The trap']],
  [
    'lists',
    draft,
    { ...draft, levels: ['mid'], also: ['Who went?'] },
    ['Other wordings', 'Levels'],
  ],
  [
    'a signal taken out',
    { ...draft, signals: [first, second] },
    { ...draft, signals: [first] },
    ['Signal 2'],
  ],
  ['an empty drill-in', draft, { ...draft, drillIns: draft.drillIns.slice(1) }, []],
  [
    'an action that falls into four',
    { ...draft, example: { ...draft.example, action: 'I rang her.' } },
    withKind({ ...draft, example: { ...draft.example, action: 'I rang her.' } }, 'failure'),
    ['Kind', 'Mistake', 'Action'],
  ],
]

it.each(cases)('what changed is named: %s', (_, older, newer, names) => {
  expect(listGuideChanges(older, newer).map(({ name }) => name)).toEqual(names)
})

it('both texts are given where a part is only in one version', () => {
  const { signals: _, ...rest } = draft
  const newer = { ...rest, signals: [first] }
  expect(listGuideChanges({ ...rest, signals: [first, second] }, newer)).toEqual([
    { name: 'Signal 2', older: 'Says when\nOn 3 May.\nAt some point.', newer: '' },
  ])
})
