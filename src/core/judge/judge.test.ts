import fc from '../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { answerFacets, dimensions } from './dimension.ts'
import type { Dimension } from './dimension.ts'
import { judgeAnswer } from './judge.ts'
import { Judgment } from './judgment.ts'

const strong = `On the Friday before the exams, in the car park, Lindiwe from the help desk rang me: a teacher could see the answers.
I went back up and looked, and she was right. I could take the preview away from every school or only from the forty with double
roles. I took it away from everybody, because a leaked exam is gone. Our director, Haas, was against it, since he had promised the
preview to the ministry, and he said so. I showed him the access log and he gave me the night. By six in the morning one teacher had
opened it, and she signed the secrecy form. The exam stood. Since then I test every role with a teacher's account, and I have found two.`

const words = fc.array(
  fc.constantFrom(
    ...'I we she Marta manager decided pulled said wanted was not because instead at two the gate report since then now always would and but on Friday 40 %'.split(
      ' ',
    ),
  ),
  { maxLength: 60 },
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  words.map((list) => list.join(' ')),
)

describe('a judgment', () => {
  test.each(Object.getOwnPropertyNames(Object.prototype))(
    'is made of a text about the %s',
    (word) => {
      const text = `I rewrote the ${word} on Monday. The ${word} was slow, and Dana wanted my ${word}.`
      expect(judgeAnswer({ text, facet: 'anchor' }).overall).toBeGreaterThanOrEqual(1)
    },
  )

  test('of a specific answer is high in what it proves, and shows whose words earned it', () => {
    const judgment = judgeAnswer({ text: strong, facet: 'near-failure' })
    for (const dimension of ['moment', 'ownership', 'decision', 'outcome'] as const) {
      expect(judgment.ratings[dimension], dimension).toBeGreaterThanOrEqual(4)
    }
    expect(judgment.overall).toBeGreaterThanOrEqual(4)
  })

  test('counts what the question does not ask for no more than what it asks for', () => {
    const text =
      'Old Reinhold ran the sorting line and the apples came out bruised on the Tuesday. I slowed the belt to half, he shouted, and the supermarket took all nine pallets. Since then I cut one apple open before each shift.'
    const asked = judgeAnswer({ text, facet: 'lesson' })
    const beside = judgeAnswer({ text, facet: 'handoff' })
    expect(beside.scores.learning).toBeLessThan(asked.scores.learning)
    expect(beside.steps.learning.map(({ label }) => label)).toContain(
      'The question asks for other things',
    )
    expect(asked.steps.learning.map(({ label }) => label)).not.toContain(
      'The question asks for other things',
    )
  })

  test('of a changed practice stands on a later day of it, though nobody acts there', () => {
    const text =
      'I no longer let a date decide it. Every launch of mine has a load test at twice peak in the checklist, and whoever wants to skip it has to sign with their name. In September 2021 the pricing launch was two days late because of that; the test showed the database would have run out of connections.'
    const { ratings, overall } = judgeAnswer({ text, facet: 'lesson' })
    expect(ratings.learning).toBeGreaterThanOrEqual(4)
    expect(overall).toBeGreaterThan(2.5)
    const general =
      'I no longer let a date decide things. Every launch has a load test, and whoever wants to skip it has to have good reasons. The launches are better because of that, and the quality is good.'
    expect(judgeAnswer({ text: general, facet: 'lesson' }).overall).toBeLessThan(2)
  })

  test.each([
    'Quay six, Sunday, the first ferry with the new ramp. Two lorries, one lane, both waved on. Pulled the chain off its hook and stood in front. Ten minutes late, nobody in the water. The lamp on the left had a dead bulb. Changed it that night, and every lamp has two since.',
    'Ottoline, head of the post room. No trolleys, not in her aisle. Three people before me had asked and left. I asked for nothing. Sat beside her on the 24th, at six in the morning, and carried what she carried. In March she gave me the key to the lift, unasked, and a stool.',
  ])('of a short answer in which each word tells is more than thin: %s', (text) => {
    expect(judgeAnswer({ text }).overall).toBeGreaterThan(3.2)
  })

  test.each([
    'I rang her at six on the Tuesday. She signed that night.',
    'i pulled the plug at 2 40 on the sunday nine rows were lost',
  ])('of two sentences with an act, a time and an end is more than a hint: %s', (text) => {
    const judgment = judgeAnswer({ text, facet: 'stakeholder' })
    expect(judgment.overall).toBeGreaterThan(1.5)
    expect(judgment.ratings.ownership).toBeGreaterThanOrEqual(2)
    expect(judgment.ratings.moment).toBeGreaterThanOrEqual(2)
  })

  test.each([
    'I rang her and it was fine.',
    'On Tuesday at six. That night.',
    'I always ring her at six on a Tuesday.',
    'I would ring her at six on the Tuesday.',
  ])('of a line without an act, a time and an end stays at 1: %s', (text) => {
    expect(judgeAnswer({ text }).overall).toBe(1)
  })

  test.each([
    'Tight deadline. Lots of pressure. Long nights. Everyone pulled together. Hard work. Good communication. Delivered in the end. Very proud. Lots of learnings. Big success for all. Would do it again.',
    'Finance. Many meetings. Different priorities. Had to align. Took time. Built trust. Listened. Found common ground. Win in the end. Still good relationship today. That is what it takes.',
  ])('of slogans in a row stays thin: %s', (text) => {
    expect(judgeAnswer({ text }).overall).toBeLessThan(1.7)
  })

  test.each<[string, string]>([
    ['nothing', ''],
    ['a shrug', 'It was fine, really.'],
    [
      'habits',
      'I always talk to people first and I usually find that we agree. I never raise my voice and I generally send a note on Friday. We always win people over in the end, and that is how I work with every customer.',
    ],
    [
      'plans',
      'I would first gather the facts and then I would weigh a fix against a way back. I would tell the client and I would write it all down. We would surely learn from it and I would follow up after thirty days.',
    ],
    [
      'one sentence again and again',
      'I decided to roll back at two in the morning because orders were lost. '.repeat(12),
    ],
    [
      'buzzwords with figures',
      'I drove strategic alignment across 12 teams and increased efficiency by 45 percent. We leveraged synergies and delivered measurable impact for 200 stakeholders. I empowered a culture of ownership and achieved 99 percent quality.',
    ],
    [
      'made-up words',
      'rste ygiqb xgylrk qayj wl zmr hb zywe xvsy kbvzgecq ammarl qxteyqcwd klfvi pmkwnpt oiu cjled whe xpo xa cwe sol dnsfveor',
    ],
  ])('of %s is 1', (_, text) => expect(judgeAnswer({ text }).overall).toBe(1))

  test('of the question said back is 1', () => {
    const question =
      'Tell me about a time you disagreed with someone senior to you, and how you resolved the disagreement in the end.'
    expect(judgeAnswer({ text: `So, ${question}`, question }).overall).toBe(1)
  })

  test('of an honest "I do not remember the date" finds the moment', () => {
    const { findings } = judgeAnswer({
      text: "I don't remember the exact date, it was the week after we launched, and I got a call from the yard and I rang the foreman.",
    })
    expect(
      findings.filter((finding) => finding.dimension === 'moment').map((finding) => finding.ruleId),
    ).toContain('moment-relative')
  })

  test('does not depend on punctuation and capitals', () => {
    const spoken = strong.toLowerCase().replace(/[^\p{L}\p{N}\s']/gu, ' ')
    expect(
      Math.abs(judgeAnswer({ text: spoken }).overall - judgeAnswer({ text: strong }).overall),
    ).toBeLessThanOrEqual(0.5)
  })

  test('counts numbers in words as in digits', () => {
    const digits = judgeAnswer({
      text: 'I rang the depot and I moved the crates by hand, and on Monday we had lost 40 crates.',
    })
    const spoken = judgeAnswer({
      text: 'I rang the depot and I moved the crates by hand, and on Monday we had lost forty crates.',
    })
    expect(spoken.scores).toEqual(digits.scores)
  })

  test.each(answerFacets)(
    'asks about every dimension below 4, those that %s requires first',
    (facet) => {
      const judgment = judgeAnswer({
        text: 'The team caught a subtle bug in a dry run and it was fixed before we went any further, and I was proud of how they reacted to it.',
        facet,
      })
      const low = dimensions.filter((dimension) => judgment.ratings[dimension] < 4)
      expect(new Set(judgment.openQuestions.map((question) => question.dimension))).toEqual(
        new Set<Dimension>(low),
      )
      expect(judgment.openQuestions).toHaveLength(low.length)
    },
  )
})

describe('any text', () => {
  test('gives a judgment that its schema accepts, whose places quote the text, whose sums add up', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, ...answerFacets), (text, facet) => {
        const judgment = Judgment.parse(
          judgeAnswer({ text, ...(facet === undefined ? {} : { facet }) }),
        )
        for (const { place } of [...judgment.findings, ...judgment.openQuestions]) {
          if (place !== undefined) expect(text.slice(place.start, place.end).trim()).not.toBe('')
        }
        for (const dimension of dimensions) {
          const sum = judgment.steps[dimension].reduce((total, step) => total + step.points, 0)
          expect(sum).toBeCloseTo(judgment.scores[dimension], 5)
        }
      }),
    )
  })

  test('gives the same judgment every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(judgeAnswer({ text })).toEqual(judgeAnswer({ text }))
      }),
    )
  })

  test('said again is not rated higher', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 4 }), (list, times) => {
        const text = `${list.join(' ')} at the end of it all. `
        const once = judgeAnswer({ text })
        const again = judgeAnswer({ text: text.repeat(times) })
        expect(again.overall).toBeLessThanOrEqual(once.overall)
        for (const dimension of dimensions) {
          expect(again.ratings[dimension]).toBeLessThanOrEqual(once.ratings[dimension])
        }
      }),
    )
  })
})

describe('a question about what one would do', () => {
  const text =
    'I would weigh the crates first. I would talk to Petra earlier and I would take more time for the list. I was forty kilos short on 3 May and she caught it only at the gate.'
  const marks = (question: string) =>
    judgeAnswer({ text, facet: 'lesson', question })
      .findings.filter(({ ruleId }) => ruleId === 'would-talk')
      .map(({ credit }) => credit)

  test('is not held against who says it', () => {
    expect(marks('If you began this again, what would you change first?')).toEqual([])
    expect(marks('What do you do differently today?')).toContain('costs')
  })
})
