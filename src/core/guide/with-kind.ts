import type { PromptKind } from '../story/story.ts'
import type { GuideDraft } from './guide-draft.ts'

/** The guide under another kind: a failure is told in more steps than the others, and no text is lost between them. */
export function withKind(draft: GuideDraft, kind: PromptKind): GuideDraft {
  const { action, learning } = draft.example
  const join = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n\n')
  const steps =
    typeof action === 'string'
      ? { mistake: action, turningPoint: '', recovery: '', mitigation: '' }
      : action
  const lessons = typeof learning === 'string' ? { person: learning, system: '' } : learning
  const { mistake, turningPoint, recovery, mitigation } = steps
  const example =
    kind === 'failure'
      ? { action: steps, learning: lessons }
      : {
          action: join([mistake, turningPoint, recovery, mitigation]),
          learning: join([lessons.person, lessons.system]),
        }
  return { ...draft, kind, example: { ...draft.example, ...example } }
}
