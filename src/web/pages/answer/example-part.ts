import type { AnswerPart } from '../../../core/answer/answer-parts.ts'
import type { Guide } from '../../../core/guide/guide.ts'

/** What the guide's worked example says in one part; empty where it does not have that part. */
export function examplePart({ example }: Guide, part: AnswerPart): string {
  const { action, learning } = example
  const failed = typeof action === 'string' ? null : action
  const learned = typeof learning === 'string' ? null : learning
  switch (part) {
    case 'situation':
    case 'task':
    case 'result':
      return example[part]
    case 'action':
      return typeof action === 'string' ? action : ''
    case 'mistake':
    case 'recovery':
    case 'mitigation':
      return failed?.[part] ?? ''
    case 'turning-point':
      return failed?.turningPoint ?? ''
    case 'learning':
      return typeof learning === 'string' ? learning : ''
    case 'person':
    case 'system':
      return learned?.[part] ?? ''
  }
}
