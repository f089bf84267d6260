import { expect, test } from 'vitest'
import { wordings } from '../judge/questions/question-wordings.ts'
import { cardOfWording } from './card-of-wording.ts'

const cardOf = (text: RegExp) =>
  new Set(
    wordings.filter((one) => one.facet === undefined && text.test(one.text)).map(cardOfWording),
  )

test.each([
  [/What came of/, null],
  [/choices did you have|choose between/, null],
  [/strongest argument against|Who saw it differently/, 'disagreement'],
  [/still have gone wrong|came nearest to going wrong/, 'near-failure'],
  [/done differently since/, 'lesson'],
  [/surprised you|liked to know/, null],
  [/Whose opinion on that counted/, 'stakeholder'],
] as const)('%s asks for %s', (text, card) => {
  expect(cardOf(text)).toEqual(new Set([card]))
})

test('a wording of a card asks for that card', () => {
  for (const one of wordings)
    if (one.facet !== undefined) expect(cardOfWording(one)).toBe(one.facet)
})
