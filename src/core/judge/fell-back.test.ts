import { describe, expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { findFallBack } from './fell-back.ts'

const headline = 'Moved a 4 TB billing database to a new engine without scheduled downtime'
const telling = `I designed the move of our billing database. I wrote the copy job and the comparison of both sides, ran four dry runs, and led the
cutover in March. We accepted a short read-only window. The move took six months and no invoice was late.`

describe('falling back on the headline', () => {
  test('is found in a retelling in another order', () => {
    const answer = parseText(
      'So the move of the billing database, I led the cutover in March after four dry runs. I wrote the copy job and no invoice was late, and we moved 4 TB.',
    )
    const overlap = findFallBack(answer, { headline, telling })
    expect(overlap?.share).toBeGreaterThanOrEqual(0.65)
    expect(overlap?.places.length).toBeGreaterThan(0)
    for (const { start, end } of overlap?.places ?? [])
      expect(answer.text.slice(start, end)).not.toBe('')
  })

  test.each([
    [
      'an answer with its own facts',
      'Joan in finance refused the window since her clerks print at night. I sat with them one evening, and she picked Sunday at four herself.',
    ],
    ['an answer too short to compare', 'The move, in March.'],
  ])('is not found in %s', (_, text) =>
    expect(findFallBack(parseText(text), { headline, telling })).toBeNull(),
  )

  test('is not found where an answer says new things of the same work, in its nouns', () => {
    const rewrite = `Context: B2B catalogue company, 2021. 6 engineers, 11 months into a rewrite of search. I joined as staff engineer, asked to "get it over the line by June".
Week 1: read the code, ran both engines on 20,000 logged queries. New engine: better on 8% of queries, worse on 14%, same on the rest. p95 latency 340 ms vs 210 ms on the old one.
Did not believe it. Re-ran with a different sample. Same thing.
Wrote a 3-page memo: stop the rewrite, keep its synonym service, put it in front of the old engine. Cost of finishing: 5 more months. Cost of stopping: 3 weeks.
Pushback: Devi, the tech lead, had given it a year. He said my query log was biased to old customers. He was partly right: 1 in 5 queries came from two customers. I reweighted; gap shrank from 6 points to 4 but didn't vanish.
Also Marcus, VP product, had promised it at a customer conference. Hardest to win. Did not care about numbers. What moved him: I sat with him and typed his own customers' queries into both. He closed the laptop after nine.
Decision: stopped on 12 April 2021. Synonym service live on 5 May.
Result: zero-result searches fell from 11% to 6%. Two engineers moved to the pricing team. One, Olu, quit; said he no longer trusted the company to finish things. I did not see that coming, I had talked to the lead and the VP but never to the four people who wrote the thing.
Nearly broke: the synonym service fell over on day 2 under a crawler, search down for 40 minutes. I had skipped the load test to make the date. Rolled back, added a cache and a rate limit, relaunched on 7 May.
Lesson: measure the replacement against the thing it replaces in month one, not month eleven.
Left behind: the side-by-side harness. Devi's team runs it weekly; he owns it, not me.`
    const answer = `Two things. In week one I expected the new engine to win and it lost: on 20,000 logged queries it was better on 8% and worse on 14%. I thought I had made a mistake, so I ran it again on another sample the next day and got the same. The bigger surprise came two days after we stopped, on 14 April 2021, when Olu resigned and told me he no longer trusted the company to finish things. I had talked to Devi and to Marcus and never to the four people who wrote it. Since then I talk to everyone whose work I am about to stop before the memo goes out; I did that last year with the tagging service, and nobody left.`
    expect(findFallBack(parseText(answer), { headline: '', telling: rewrite })).toBeNull()
    const again = `I read the code and ran both engines on 20,000 logged queries. The new engine was better on 8% of queries and worse on 14%. I wrote a three-page memo to stop the rewrite and keep its synonym service in front of the old engine. We stopped on 12 April 2021, the synonym service went live on 5 May, and zero-result searches fell from 11% to 6%.`
    expect(findFallBack(parseText(again), { headline: '', telling: rewrite })).not.toBeNull()
  })

  test('needs something to fall back on', () => {
    expect(findFallBack(parseText(telling), { headline: '', telling: '' })).toBeNull()
  })

  test('does not count the words of the question', () => {
    const question =
      'In the move of the billing database, who wrote the copy job, who led the cutover and the dry runs?'
    const text =
      'The billing database move, the copy job, the cutover, the dry runs: all Joan, until her wrist broke skating and Peter stepped in from payroll with his notebook.'
    expect(findFallBack(parseText(text), { headline, telling, question })).toBeNull()
  })
})
