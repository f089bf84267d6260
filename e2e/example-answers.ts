import type { Facet } from '../src/core/story/story.ts'

/** Answers to the example story of the service rewrite, as somebody who was there would type them. */
export const answerByFacet: Partial<Record<Facet, string>> = {
  handoff:
    'On my last Friday I sat with Ines, the engineer who took the service over. I had written the runbook that week, and I decided to let her do a rollback on staging while I watched and said nothing, instead of explaining it again. She got stuck at step four, because I had left out the flag for the new cache, so I added it there and then. I also wrote her two pages on why v1 was given up. In February the service went down and Ines rolled it back in eleven minutes without calling me.',
  stakeholder:
    'The hardest one was Marta, who led the downstream billing team. She had waited for v1 since spring and she told me in front of her team that my new date was worth nothing. I did not promise another date. I asked her to sit in the mid-project review on the ninth of June, and I wrote her a list of the four things her team would get that v1 never had. What moved her was the third one, the replay of failed events, because her people did that by hand every Monday. She moved her integration to October and we shipped on her date.',
}
