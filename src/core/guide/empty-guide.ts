import { Facet, type PromptKind } from '../story/story.ts'
import type { GuideDraft } from './guide-draft.ts'
import { withKind } from './with-kind.ts'

/** A guide as it begins: three clarifying questions, three signals and four drill-ins to fill. */
export function emptyGuide(question: string, kind: PromptKind): GuideDraft {
  const empty: GuideDraft = {
    question,
    kind: 'conflict',
    also: [],
    levels: [],
    competencies: [],
    related: [],
    clarifying: Array.from({ length: 3 }, () => ({
      question: '',
      replies: [
        { reply: '', change: '' },
        { reply: '', change: '' },
      ],
    })),
    assumption: '',
    signals: Array.from({ length: 3 }, () => ({ name: '', strong: '', weak: '' })),
    trap: '',
    tip: '',
    example: { situation: '', task: '', action: '', result: '', learning: '' },
    drillIns: Facet.options.slice(0, 4).map((facet) => ({ question: '', facet, answer: '' })),
  }
  return withKind(empty, kind)
}
