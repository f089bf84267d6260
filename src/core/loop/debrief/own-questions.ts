import { questionsByFacet } from '../../drill/questions.ts'
import { facets, type Facet } from '../../story/story.ts'
import type { LoopDocument } from '../loop.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The drill-ins that real rounds asked after this facet of this story, each once, in the person's words. A question
 * that came after another story is left out: it may be about something that this one has not.
 */
export function listOwnQuestions(
  loops: readonly Pick<LoopDocument, 'rounds'>[],
  { storyId, facet }: { storyId: string; facet: Facet },
): string[] {
  const known = new Set(questionsByFacet[facet].map(plain))
  return loops
    .flatMap(({ rounds }) => rounds)
    .flatMap(({ asked }) => asked)
    .filter((prompt) => prompt.storyId === storyId)
    .flatMap(({ drillIns }) => drillIns)
    .filter((one) => one.facet === facet)
    .flatMap(({ question }) => {
      const words = plain(question)
      if (words === '' || known.has(words)) return []
      known.add(words)
      return [question.trim()]
    })
}

/** How many questions of the person's own a loop adds to the draw. */
export function countOwnQuestions(loop: Pick<LoopDocument, 'rounds'>): number {
  const stories = new Set(
    loop.rounds.flatMap(({ asked }) =>
      asked.flatMap(({ storyId }) => (storyId === null ? [] : [storyId])),
    ),
  )
  return [...stories].reduce(
    (sum, storyId) =>
      sum +
      facets.reduce(
        (count, facet) => count + listOwnQuestions([loop], { storyId, facet }).length,
        0,
      ),
    0,
  )
}
