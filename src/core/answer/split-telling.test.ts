import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import { placeSentences, readToldParts, type ToldParts } from '../../../test/told-parts.ts'
import type { Guide } from '../guide/guide.ts'
import { splitSentences } from '../story/told/sentences.ts'
import { promptKinds } from '../story/story.ts'
import { type AnswerPart, partsOfKind } from './answer-parts.ts'
import { splitTelling } from './split-telling.ts'

function listParts({ example }: Guide): [AnswerPart, string][] {
  const { situation, task, action, result, learning } = example
  return [
    ['situation', situation],
    ['task', task],
    ...(typeof action === 'string'
      ? ([['action', action]] as const)
      : ([
          ['mistake', action.mistake],
          ['turning-point', action.turningPoint],
          ['recovery', action.recovery],
          ['mitigation', action.mitigation],
        ] as const)),
    ['result', result],
    ...(typeof learning === 'string'
      ? ([['learning', learning]] as const)
      : ([
          ['person', learning.person],
          ['system', learning.system],
        ] as const)),
  ] as [AnswerPart, string][]
}

/** The share of the sentences of the library's worked examples that are put where their author put them. */
function shareRight(between: string): number {
  let [right, all] = [0, 0]
  for (const guide of libraryGuides) {
    const parts = listParts(guide)
    const wanted = parts.flatMap(([part, text]) => splitSentences(text).map(() => part))
    const split = splitTelling(parts.map(([, text]) => text).join(between), guide.kind)
    expect(split).toHaveLength(wanted.length)
    all += wanted.length
    right += split.filter(({ part }, at) => part === wanted[at]).length
  }
  return right / all
}

const readTold = readToldParts('told-parts.txt')
/** Failures told forwards, backwards and from the middle. */
const readFailures = readToldParts('told-parts-failures.txt')
/** Projects that went well, with a mistake of the speaker's in their middle. */
const readMidway = readToldParts('told-parts-midway.txt')
/** Failures by several people, two of them said without a stop. */
const readSaid = readToldParts('told-parts-said.txt')
/** Failures from which nothing was ever learned. */
const readAside = readToldParts('told-parts-kept-aside.txt')

/** The sentences of one telling, those of them that are where the reader has them, and those that are in no part. */
function countRight(told: ToldParts) {
  const split = placeSentences(told)
  const right = split.filter(({ part, wanted }) => (part ?? '-') === wanted)
  const left = split.filter(({ part }) => part === null)
  return { right: right.length, left: left.length, all: split.length }
}

describe('a telling divided into parts', () => {
  it.each(readTold.slice(0, 4))('goes by what its sentences tell: $name', (told) => {
    const { right, all } = countRight(told)
    expect(right / all).toBeGreaterThan(0.85)
  })

  it('puts four sentences of five of all of them where a reader has them', () => {
    const counts = readTold.map(countRight)
    const sum = (of: 'right' | 'all') => counts.reduce((total, count) => total + count[of], 0)
    expect(sum('right') / sum('all')).toBeGreaterThan(0.8)
  })

  it('puts four of five there where a failure is told from any end, and hardly any into a wrong part', () => {
    const counts = readFailures.map(countRight)
    const sum = (of: 'right' | 'left' | 'all') =>
      counts.reduce((total, count) => total + count[of], 0)
    expect(sum('right') / sum('all')).toBeGreaterThan(0.82)
    expect(1 - (sum('right') + sum('left')) / sum('all')).toBeLessThan(0.12)
  })

  it.each([
    ['told by several people', readSaid],
    ['that nothing was learned from', readAside],
  ])(
    'of failures %s six sentences in seven that it places are where a reader has them',
    (_, told) => {
      const placed = told.flatMap(placeSentences).filter(({ part }) => part !== null)
      const right = placed.filter(({ part, wanted }) => part === wanted)
      expect(right.length / placed.length).toBeGreaterThan(0.85)
      expect(placed.length / told.flatMap(placeSentences).length).toBeGreaterThan(0.8)
    },
  )

  it('cuts what was said without a stop where a thought begins, and loses no word', () => {
    const said =
      'i was the night porter in a hotel by the station and i had one job it was to let the cleaners in at five so that night i fell asleep behind the desk and i woke up when they rang the owner at half past six and since then i set two alarms'
    const pieces = splitTelling(said, 'failure').map(({ text }) => text)
    expect(pieces.join(' ')).toBe(said)
    expect(pieces).toContain('and i woke up when they rang the owner at half past six')
    expect(pieces.at(-1)).toBe('and since then i set two alarms')
  })

  it('cuts as well where nothing but commas was set', () => {
    const said =
      'so i had the keys of the boat house, forty boats or so, and that summer i was the one who locked up at night the club had asked me for a list of what was lent and i never made one, i thought i knew them all by heart, then on the first of august a man rang me from the lake and he was in a boat with a hole in it i drove out with the launch and took him home and i told the chairman the same night since then i write down each boat before it leaves'
    const pieces = splitTelling(said, 'failure').map(({ text }) => text)
    expect(pieces.join(' ')).toBe(said)
    expect(pieces.length).toBeGreaterThan(4)
    expect(pieces.at(-1)).toBe('since then i write down each boat before it leaves')
  })

  it('finds the mistake in the middle of what went well, and leaves what went right before it in no part', () => {
    const counts = readMidway.map(countRight)
    const sum = (of: 'right' | 'all') => counts.reduce((total, count) => total + count[of], 0)
    expect(sum('right') / sum('all')).toBeGreaterThan(0.78)
    const deeds = readMidway.flatMap((told) =>
      placeSentences(told).filter(({ wanted }) => wanted === '-'),
    )
    const left = deeds.filter(({ part }) => part === null)
    expect(left.length / deeds.length).toBeGreaterThan(0.75)
  })

  it.each([
    [
      'mistake',
      'I had seen that runbook in January and thought the restart step was wrong, and I said nothing.',
    ],
    [
      'mitigation',
      'I took the restart out of the runbook the same night, and every payment carries a key that the bank refuses to take twice.',
    ],
    ['system', 'The operations team keeps the runbook, and they have run it without us since.'],
  ])('finds the %s of a failure that is told from its end', (part, text) => {
    const told = readFailures.find(({ name }) => name.startsWith('payout'))
    const split = splitTelling(told?.telling ?? '', 'failure')
    expect(split.find((one) => one.text === text)?.part).toBe(part)
  })

  it('puts almost nine sentences of ten where their author has them, by paragraphs', () => {
    expect(shareRight('\n\n')).toBeGreaterThan(0.88)
  })

  it('puts eight of ten there without any paragraph', () => {
    expect(shareRight(' ')).toBeGreaterThan(0.8)
  })

  it('obeys headings that name a part, and leaves them out', () => {
    const telling = `Situation: We lost a server.

**Task**
It was mine to find out why.

## Result
It was back at noon.
Learning: I keep a second one.`
    expect(splitTelling(telling, 'ambition').map(({ part, text }) => `${part}: ${text}`)).toEqual([
      'situation: We lost a server.',
      'task: It was mine to find out why.',
      'result: It was back at noon.',
      'learning: I keep a second one.',
    ])
  })

  it.each([
    ['a question to oneself', 'Does this sound too small?'],
    ['something still to do', 'TODO check the date with Ana.'],
    ['something to look up', 'Ask Petra again'],
  ])('leaves %s out of every part', (_, note) => {
    const telling = `In 2019 I worked at a bank, and there were two of us on mail.\n\n${note}\n\nI moved 40,000 mailboxes.`
    const split = splitTelling(telling, 'ambition')
    expect(split.filter(({ part }) => part === null).map(({ text }) => text)).toEqual([note])
  })

  it('places a telling of two sentences whole', () => {
    const split = splitTelling(
      'We moved it in six months. Our largest customer stayed.',
      'ambition',
    )
    expect(split.map(({ part }) => part)).not.toContain(null)
  })

  it('keeps a question that was asked in the story', () => {
    const split = splitTelling('She asked me, "Who left?" I told her that I had.', 'conflict')
    expect(split.map(({ part }) => part)).not.toContain(null)
  })

  it('keeps every sentence once and in its order', () => {
    const words = fc.constantFrom(
      'I decided.',
      'We lost it!',
      'In 2019 it ran',
      '\n\n',
      'Learnt, 4.5 km?',
      '- a',
    )
    const texts = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(texts, fc.constantFrom(...promptKinds), (telling, kind) => {
        const split = splitTelling(telling, kind)
        const sentences = splitSentences(telling).map(({ start, end }) => telling.slice(start, end))
        expect(split.map(({ text }) => text)).toEqual(sentences)
        for (const { part } of split) if (part !== null) expect(partsOfKind(kind)).toContain(part)
      }),
      { numRuns: 60 },
    )
  })

  it('takes the longest telling without harm', () => {
    const telling = 'I moved the table. '.repeat(3000)
    expect(splitTelling(telling, 'failure')).toHaveLength(3000)
  })

  it.each([
    'I waved it off.',
    'I told her that it would settle by itself.',
    'We did not listen.',
    'I answered that they would get used to it.',
  ])('leaves a warning that turned nothing to the person: %s', (answered) => {
    const warning =
      'In May Ada, who runs the night shift, wrote me that the pump had stood still twice.'
    const placed = splitTelling(
      `In 2020 I ran the water works of Lienz with four people. I skipped the second test of the pump because I wanted to open on the first of June. ${warning} ${answered} On 3 June I stood in the cellar, saw the water and understood that the valve was open. I shut it off and rang the mayor the same hour. We lost two days and 9,000 euros. Since then I test each pump twice.`,
      'failure',
    )
    expect(placed.find(({ text }) => text === warning)?.part).not.toBe('turning-point')
  })
})
