import { expect, test } from 'vitest'
import { parseText, spanOf } from '../text/parse-text.ts'
import { findPressPoints } from './questions/press-on.ts'
import { cutQuote } from './questions/quote.ts'
import { readAnswer } from './reading.ts'

/** Everything that could be quoted of a text. */
function quotesOf(text: string): string[] {
  const reading = readAnswer(parseText(text))
  return findPressPoints(reading).flatMap(({ run }) => {
    const cut = cutQuote(reading, run, undefined)
    if (cut === undefined) return []
    const { start, end } = spanOf(reading, cut.from, cut.to)
    return [text.slice(start, end)]
  })
}

test.each([
  ['And so on, I drove it end to end.', 'I drove it end to end'],
  ["Preparation is everything I'd say.", 'Preparation is everything'],
  ['Well, he just wanted his bonus, to be honest.', 'he just wanted his bonus'],
  [
    'i was kind of the one people came to and like our lead had left',
    'i was kind of the one people came to',
  ],
  [
    'they were satisfied on all counts more or less um it was june',
    'they were satisfied on all counts more or less',
  ],
  [
    'it was a good solution, I think somebody in our team had proposed it',
    'it was a good solution',
  ],
  [
    'I handled the situation in the best way I could.',
    'I handled the situation in the best way I could',
  ],
  [
    'we found a way around that and by easter the gloves were there and nobody had to wash them any more',
    'we found a way around that and by easter the gloves were there',
  ],
  [
    'Devi said my log was biased to old customers, and he was partly right, so I weighed it again.',
    'he was partly right',
  ],
  ['My director did not like that. He wrote to me.', 'My director did not like that'],
  [
    'I asked each product owner for the one number they were responsible for. Only one had it.',
    'I asked each product owner for the one number they were responsible for',
  ],
  [
    'i switched the scales back on and i wrote to the vp that night',
    'i switched the scales back on',
  ],
  [
    'Their head of planning, Monsieur Lacombe, wanted the forecast to be raised.',
    'Their head of planning, Monsieur Lacombe, wanted the forecast to be raised',
  ],
  ['It went well overall, there was a bit of a wobble.', 'It went well overall'],
  ['the release was better for it the users were happy', 'the users were happy'],
  [
    'so i suppose what i learned is to be closer to the customer',
    'what i learned is to be closer to the customer',
  ],
  ['After some to and fro we found common ground.', 'After some to and fro we found common ground'],
  [
    'When I left the yard, the line was down for good.',
    'When I left the yard, the line was down for good',
  ],
])('of %j quotes a whole phrase', (text, quote) => {
  expect(quotesOf(text)).toContain(quote)
})

test.each([
  ['Same project actually.', 'what announces the same again'],
  ['What is the worst thing that has happened on your team this year?', 'a question'],
  ['there are lots of examples', 'what announces others'],
  ["I don't remember which day it was", 'what is not remembered'],
])('of %j quotes nothing: %s', (text) => {
  expect(quotesOf(text)).toEqual([])
})

test.each([
  ["They had the paperwork, it's just I'd never entered it.", /just$/],
  [
    'I moved the booking of nine gyms in Taiwan from a telephone and a notebook to a system.',
    /telephone$/,
  ],
  ["it wasn't stealing so much it was the produce", /^much/],
  ["Moved the grant database from a machine under Gulnara's desk to the cloud.", /desk$/],
  ['we went through this period where me and the other lead were not agreeing', /me$/],
])('of %j quotes nothing torn', (text, torn) => {
  for (const quote of quotesOf(text)) expect(quote).not.toMatch(torn)
})

test('no quotation ends on a word that wants another, or begins behind one', () => {
  const texts = [
    'In the end we aligned everyone by focusing on. The facts were clear.',
    'What I changed is that I do not count at six any more with two women.',
    'The most important lesson is that people support what they help to create.',
  ]
  for (const quote of texts.flatMap(quotesOf)) {
    expect(quote).not.toMatch(/\b(?:is|the|a|of|and|that|my)$/)
    expect(quote).not.toMatch(/^important/)
  }
})
