import type { Dimension } from '../judge/dimension.ts'
import { requiredOfKind } from '../guide/required-of-kind.ts'
import type { PromptKind } from '../story/story.ts'
import type { DrawnReply } from './practice.ts'

/** What an answer must prove, and what the interviewer has agreed to do without. */
export interface AskedFor {
  required: Dimension[]
  waived: Dimension[]
}

/** The answer is to end with something that is told before what was learned. Provenance: written for this project. */
const endsEarly = /^(?:finish|end|close|stop) (?:with|at)\b|\bleave it there\b/iu
const asksForLearning =
  /\b(?:learn\w*|lesson|differently|has changed|changed since|next (?:one|person|time|hire|project))\b/iu
/** Only the middle is wanted, neither how it ended nor what stayed. */
const middleAlone = /\bmiddle\b/iu

/** What a kind of question asks an answer to prove once the replies are known: nobody is marked down for stopping where it was agreed to stop. */
export function askedFor(kind: PromptKind, replies: readonly DrawnReply[]): AskedFor {
  const agreed = new Set<Dimension>()
  for (const { reply, change } of replies) {
    if (asksForLearning.test(change)) continue
    if (endsEarly.test(change)) agreed.add('learning')
    if (middleAlone.test(reply)) agreed.add('outcome').add('learning')
  }
  const all = requiredOfKind[kind]
  return {
    required: all.filter((dimension) => !agreed.has(dimension)),
    waived: all.filter((dimension) => agreed.has(dimension)),
  }
}
