import type { Facet } from '../src/core/story/story.ts'

/** The short name of the example story that the answers below are about. */
export const answeredStory = 'The pricing rewrite'

/** Answers to its cards, as somebody who was there would type them: specific enough to be fluent. */
export const answerByFacet = {
  disagreement:
    'My manager Dagny wanted to patch v1: one cache, two weeks of work, and three teams had planned their quarter on it. I disagreed, because nothing in v1 had met production data before release day. So on Tuesday 18 May I brought her a list of eleven places that we had only tested on staging and offered her a bet: pick any three, and I replay an hour of recorded traffic against them. She picked the three she was surest of, and two of them broke the same afternoon. I chose to drop v1 and start v2 rather than patch it, because a patch would have left nine more such places in production. She agreed on one condition, that I tell the director about the new date myself. I did that on the Thursday, and v2 went live on 21 September.',
  'near-failure':
    'On the Friday of the rollback, at 10:20, I had moved five of the six teams back when Emre from checkout wrote to me that totals were off by one cent. I looked at two orders and saw that v1 rounded at the end and the old service rounded each line, and open orders were crossing between the two. I could have gone forward again, slow but consistent. I decided to hold checkout alone instead, because an order lives 30 minutes at most, and I sat with Emre and watched the open ones run out. At 10:52 there were none left and I moved checkout back. No order was lost. We wrote to 214 customers about one cent, and with the replay of half-finished orders that I added, the eleven switches after it went through without a single wrong total.',
  lesson:
    "On that Wednesday in May I looked for staging's graph of the slowest requests, to compare, and saw that I had never drawn one. I had drawn averages for four months. I learned that a test which meets no real traffic tells me nothing about release day. Since then nothing I build goes a second month without real traffic through some part of it. In 2022 I put the first real query through the new search service on day nine, and it was wrong about accents, and that cost us one afternoon instead of a release.",
  handoff:
    'When I changed teams in January I left the service to Wanjiru. I had written the runbook that week, and I decided to let her do a switch on staging while I watched and said nothing, instead of explaining it again. Wanjiru got stuck at step four and told me so, because I had left out the flag for the new cache, and I added it there and then. She wanted to know why v1 was given up, so I wrote her four pages on it. In June the service went down, and she rolled it back in eleven minutes with the runbook and without calling me.',
  stakeholder:
    'The hardest one was Ramona, who led the booking team. She had waited for v1 since February and told my director that I had cost her a release. I did not promise another date. I asked what she would need in July in order not to be surprised in September, and she wanted to see it run. So I ran the review in the open with her own two price lists live on v2, and I sent her a page of five gains and two losses beforehand. What moved her was seeing the slow one as well. She asked to move first, and did, on 3 September.',
} as const satisfies Record<Facet, string>
