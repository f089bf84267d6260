import type { Facet } from '../src/core/story/story.ts'

/** The short name of the example story that the answers below are about. */
export const answeredStory = 'The pricing rewrite'

/** Answers to its cards, as somebody who was there would type them: specific enough to be fluent. */
export const answerByFacet = {
  handoff:
    'When I changed teams in January I left the service to Wanjiru. I had written the runbook that week, and I decided to let her do a switch on staging while I watched and said nothing, instead of explaining it again. She got stuck at step four, because I had left out the flag for the new cache, so I added it there and then. I also wrote her four pages on why v1 was given up. In June the service went down and Wanjiru rolled it back in eleven minutes without calling me.',
  stakeholder:
    'The hardest one was Ramona, who led the booking team. She had waited for v1 since February and told my director that I had cost her a release. I did not promise another date. I asked what she would need in July in order not to be surprised in September, and she wanted to see it run. So I ran the review in the open with her own two price lists live on v2, and I sent her a page of five gains and two losses beforehand. What moved her was seeing the slow one as well. She asked to move first, and did, on 3 September.',
} as const satisfies Partial<Record<Facet, string>>
