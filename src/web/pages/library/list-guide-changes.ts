import type { GuideDraft } from '../../../core/guide/guide-draft.ts'
import { competencyNames, levelNames } from '../../../core/words/guide-names.ts'
import { facetNames, promptNames } from '../../../core/words/names.ts'
import { partNames } from '../../../core/words/say-answer.ts'
import type { FieldChange } from '../../parts/VersionList.tsx'

/** What differs between two versions of a guide, in the order of its form. */
export function listGuideChanges(older: GuideDraft, newer: GuideDraft): FieldChange[] {
  const then = sayFields(older)
  const now = sayFields(newer)
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((name) => ({ name, older: then.get(name) ?? '', newer: now.get(name) ?? '' }))
    .filter((change) => change.older !== change.newer)
}

/** The text of each part of the form, by its name. */
function sayFields(draft: GuideDraft): Map<string, string> {
  const { situation, task, action, result, learning } = draft.example
  const lines = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n')
  return new Map([
    ['Question', draft.question],
    ['Kind', promptNames[draft.kind]],
    ['Other wordings', lines(draft.also)],
    ['Levels', draft.levels.map((level) => levelNames[level]).join(', ')],
    ['Competencies', draft.competencies.map((one) => competencyNames[one]).join(', ')],
    ...draft.clarifying.map(({ question, replies }, at): [string, string] => [
      `Clarifying question ${at + 1}`,
      lines([question, ...replies.flatMap(({ reply, change }) => [reply, change])]),
    ]),
    ['If you do not ask', draft.assumption],
    ...draft.signals.map(({ name, strong, weak }, at): [string, string] => [
      `Signal ${at + 1}`,
      lines([name, strong, weak]),
    ]),
    ['The trap', draft.trap],
    ['The tip', draft.tip],
    [partNames.situation, situation],
    [partNames.task, task],
    ...(typeof action === 'string'
      ? ([[partNames.action, action]] as const)
      : ([
          [partNames.mistake, action.mistake],
          [partNames['turning-point'], action.turningPoint],
          [partNames.recovery, action.recovery],
          [partNames.mitigation, action.mitigation],
        ] as const)),
    [partNames.result, result],
    ...(typeof learning === 'string'
      ? ([[partNames.learning, learning]] as const)
      : ([
          [partNames.person, learning.person],
          [partNames.system, learning.system],
        ] as const)),
    ...draft.drillIns.map(({ question, facet, answer }, at): [string, string] => {
      const empty = question === '' && answer === ''
      return [`Drill-in ${at + 1}`, empty ? '' : lines([question, facetNames[facet], answer])]
    }),
  ])
}
