import { mostQuotedWords } from '../judge/questions/quote.ts'
import fc from '../../../test/properties.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dimensions } from '../judge/dimension.ts'
import type { AskedFollowUp } from './follow-up.ts'
import { planFollowUps } from './plan-follow-ups.ts'

interface Labelled {
  question: string
  answer: string
}

const fixtures = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'followups')
const answers = ['followups', 'own', 'own-2'].flatMap((file) =>
  readFileSync(join(fixtures, `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled),
)

const words = [
  'we',
  'it went',
  'fine',
  '.',
  ',',
  'and so',
  'I decided',
  '\n',
  '"',
  "n't",
  '7:05',
  'um',
]
const speech = fc
  .array(fc.constantFrom(...words), { maxLength: 40 })
  .map((parts) => parts.join(' '))
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), speech)

describe('a plan of follow-ups', () => {
  test('never throws, and every quotation slices back, whole and short', () => {
    fc.assert(
      fc.property(text, text, fc.integer(), (question, answer, seed) => {
        for (const { quote, place, text: asked } of planFollowUps({ question, answer, seed })) {
          expect(answer.slice(place.start, place.end)).toBe(quote)
          expect(asked).toMatch(/\?$/)
          expect(asked).not.toContain('{}')
          if (quote === '') continue
          expect(quote.split(/\s+/).length).toBeGreaterThanOrEqual(3)
          expect(quote.split(/\s+/).length).toBeLessThanOrEqual(mostQuotedWords)
          expect(asked).toContain(quote.replace(/\s+/g, ' '))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('quotes inside one sentence, from word to word', () => {
    for (const { question, answer } of answers)
      for (const { quote, place } of planFollowUps({ question, answer, seed: 1 })) {
        if (quote === '') continue
        expect(quote).not.toMatch(/[!?;\n]|\.\s/)
        expect(answer.charAt(place.start - 1)).toMatch(/^$|[^\p{L}\p{N}'’]/u)
        expect(answer.charAt(place.end)).toMatch(/^$|[^\p{L}\p{N}'’]/u)
      }
  })

  test('is the same for the same seed, and asks nothing twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), fc.integer(), ({ question, answer }, seed) => {
        const plan = planFollowUps({ question, answer, seed })
        expect(planFollowUps({ question, answer, seed })).toEqual(plan)
        expect(new Set(plan.map(({ text: asked }) => asked)).size).toBe(plan.length)
        expect(new Set(plan.map(({ wordingId }) => wordingId)).size).toBe(plan.length)
        expect(plan.map(({ dimension }) => dimension).toSorted()).toEqual(dimensions.toSorted())
      }),
      { numRuns: 60 },
    )
  })

  test('asks nothing in words that were used, over ten rounds of four on one story', () => {
    const { question, answer } = answers[0]!
    const asked: AskedFollowUp[] = []
    for (let round = 0; round < 10; round++)
      for (let n = 0; n < 4; n++) {
        const [first] = planFollowUps({ question, answer, asked, seed: round * 100 + n })
        expect(asked.map(({ text: before }) => before)).not.toContain(first!.text)
        expect(asked.map(({ wordingId }) => wordingId)).not.toContain(first!.wordingId)
        asked.push(first!)
      }
  })

  test.each([
    ['', 'nothing'],
    ['   \n ', 'white space'],
    ['flim blorp wug zint dax fep toma gorp blick nurm', 'made-up words'],
    ['fine', 'one word'],
  ])('asks a plain question where nothing can be quoted: %j (%s)', (answer) => {
    const plan = planFollowUps({ question: 'What happened?', answer, seed: 3 })
    expect(plan.length).toBeGreaterThan(0)
    for (const { quote, place } of plan) {
      expect(quote).toBe('')
      expect(place).toEqual({ start: 0, end: 0 })
    }
  })

  test.each([
    'I do not remember that, to be honest.',
    "um i honestly can't recall",
    'No idea, it has completely slipped my mind.',
  ])('gives a fair second question to: %s', (answer) => {
    const [first] = planFollowUps({ question: 'Which day was that?', answer, seed: 5 })
    expect(first!.wordingId).toMatch(/forgot/)
  })

  test('takes a date that is not remembered, with the rest told, for an answer', () => {
    const answer =
      "I don't remember the exact date; it was the week after the launch, in the car park behind the depot. I turned the feature off from my phone, all twenty screens went dark, and Ann from operations rang me before I had put it away."
    const [first] = planFollowUps({ question: 'When was that?', answer, seed: 5 })
    expect(first!.wordingId).not.toMatch(/forgot/)
  })

  test('presses a thin answer once more on the same point, in other words', () => {
    const { question, answer } = answers.find(({ answer: one }) => one.includes('more modern'))!
    const [first] = planFollowUps({ question, answer, seed: 8 })
    const [press] = planFollowUps({
      question: first!.text,
      answer: 'Well, we looked at a few things and it was the best option at the time.',
      asked: [first!],
      seed: 8,
    })
    expect(press!.dimension).toBe(first!.dimension)
    expect(press!.wordingId).not.toBe(first!.wordingId)
    expect(press!.quote).not.toBe(first!.quote)
  })

  test('turns to another point, with other words, once one was asked on the same answer', () => {
    for (const { question, answer } of answers.slice(0, 30)) {
      const [first] = planFollowUps({ question, answer, seed: 2 })
      const [second] = planFollowUps({ question, answer, asked: [first!], seed: 2 })
      expect(second!.dimension).not.toBe(first!.dimension)
      if (first!.quote !== '') expect(second!.quote).not.toBe(first!.quote)
    }
  })

  test('asks nothing of a plain fact that takes it for a lesson', () => {
    const answer = 'I put the new labels on with Ann on 3 May. It is still in use on all wards.'
    for (let seed = 0; seed < 20; seed++) {
      const plan = planFollowUps({ question: 'What came of it?', answer, seed })
      const learning = plan.find(({ dimension }) => dimension === 'learning')
      expect(learning?.text).not.toMatch(/believe before|habit of yours|act on that|stopped doing/)
    }
  })

  test('quotes no sentence without its subject', () => {
    const answer =
      'The first patient read it aloud to the second, and that is how I knew, and it was not easy.'
    for (const { quote } of planFollowUps({ question: 'How did you know?', answer, seed: 1 }))
      expect(quote).not.toMatch(/^(?:is|was) /)
  })

  test('does not ask who was against it, or what was done, once that was told of the same work', () => {
    const answer =
      'We moved nine million subscribers to the new billing in one weekend. There were different opinions, of course, and in the end everybody agreed.'
    const said = [
      'It was Rudi from operations. He said that support could not take nine million calls on one Monday, because his people had been burned in 2016, and he wanted twelve segments. I told him on 3 May that I would cut the pilot to 40,000 and he said yes.',
    ]
    for (let seed = 0; seed < 12; seed++) {
      const before = planFollowUps({ question: '', answer, seed }).slice(0, 3)
      const [first, second] = planFollowUps({ question: '', answer, said, seed })
      for (const one of [first!, second!]) {
        expect(one.dimension).not.toBe('people')
        expect(one.text).not.toMatch(/^Who was against|[Ww]hose opinion|Who was (?:that|it)/)
      }
      expect(before.map(({ dimension }) => dimension)).toContain('people')
    }
  })

  test('keeps the card that the answer is about', () => {
    for (const { facet } of planFollowUps({
      question: 'What did it teach you?',
      answer: 'It was a valuable lesson.',
      facet: 'lesson',
      seed: 1,
    }))
      expect(facet).toBe('lesson')
  })
})

test('says of every question why it is asked', () => {
  for (const { question, answer } of answers.slice(0, 30))
    for (const { why } of planFollowUps({ question, answer, seed: 1 })) {
      expect(why.length).toBeGreaterThan(0)
      expect(why.length).toBeLessThanOrEqual(3)
    }
  const [first] = planFollowUps({
    question: 'How was the outage fixed?',
    answer:
      'Sioned began to write on paper at 2:04 and shouted the times across the room. The ordering was switched over. Eleven calls were taken off paper by 2:22, and I checked each on the Monday.',
    seed: 1,
  })
  expect(first).toMatchObject({ dimension: 'ownership', quote: 'The ordering was switched over' })
  expect(first!.why).toContain('nobody is said to have done it')
})

test.each([
  ['It was comfortable. They had the keys and they liked the plan, and everybody helped.', false],
  ['That part was easy. The owners agreed, and we moved the boats together.', false],
  [
    'That part was never easy. The owners refused to move the boats, and I went to the harbour.',
    true,
  ],
])('asks nothing hard of what is said to have made it easy: %s', (answer, isQuoted) => {
  const question = 'What was difficult for you at that point?'
  const asked = planFollowUps({ question, answer, seed: 1 }).find(
    ({ dimension }) => dimension === 'tension',
  )
  expect(asked?.quote !== '').toBe(isQuoted)
})

test('asks nobody who is named in particular, and nothing hard of who came round', () => {
  const answer =
    'The regional manager wanted his own reports kept. I went through them with him every fortnight, and he understood that.'
  for (let seed = 0; seed < 12; seed++)
    for (const { text, quote, dimension } of planFollowUps({
      question: 'How did you deal with a difficult stakeholder?',
      answer,
      seed,
    })) {
      if (quote.includes('The regional manager')) expect(text).not.toMatch(/who in particular/)
      if (quote.includes('understood')) expect(dimension).not.toBe('tension')
    }
})

test('puts what is told and stands on no words last', () => {
  for (const { question, answer } of answers.slice(0, 30)) {
    const bare = planFollowUps({ question, answer, seed: 1 }).map(
      (one) => one.answered && one.quote === '',
    )
    expect(bare).toEqual(bare.toSorted((one, other) => Number(one) - Number(other)))
  }
})
