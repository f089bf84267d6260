import { expect, it } from 'vitest'
import { makeRoundSetup } from '../../../../test/factories.ts'
import { advanceRound, beginRound } from '../advance-round.ts'
import { countWords } from '../../text/words-on-line.ts'
import { reviewRound } from './review-round.ts'
import type { Exchange, RoundState } from '../round.ts'

const telling =
  'In March 2022 I moved the meters of the harbour to a new gateway. Henning, my boss, wanted all 400 in one night. I split them into four nights, and on 12 March the second night failed at two in the morning. I rolled forty back by hand. By May all 400 were on it.'
const rich =
  'At two in the morning of 12 March I saw forty meters go silent. I could wait for the vendor or pull the cards. I rang Henning, told him that I would pull them, and he said it was my neck. I pulled all forty by half past four, and at six every one of them reported again.'
const handedOver =
  'I handed it over to Inga in June. I gave her the list of the forty meters and sat with her through two nights, and on the third I rang her at seven and she had done it alone. She has run it since.'
const empty = 'We aligned on it as a team and it went fine in the end.'

/** A round in which these answers were given to questions counted to these cards. */
function makeRound(drill: readonly (readonly [Exchange['facet'], string])[]): RoundState {
  const said = (state: RoundState, text: string): RoundState => {
    const step = advanceRound(state, {
      kind: 'answered',
      at: state.lastAt + 60_000,
      text,
      mode: 'typed',
    })
    if (step.kind !== 'advanced') throw new Error(step.kind)
    return step.state
  }
  const told = said(said(beginRound(makeRoundSetup({ minutes: 45 }), 0), ''), telling)
  const asked = told.exchanges.at(-1)
  if (asked === undefined) throw new Error('nothing is asked')
  const answered = said(told, rich).exchanges.at(-2)?.answer
  if (answered == null) throw new Error('nothing is answered')
  const exchanges = drill.map(([facet, text], index): Exchange => ({
    ...asked,
    kind: 'follow-up',
    facet,
    question: `What about it, ${index}?`,
    answer: { ...answered, text },
  }))
  return { ...told, phase: 'over', exchanges: [...told.exchanges.slice(0, -1), ...exchanges] }
}

it('holds a card only by an answer that tells what the card asks for', () => {
  expect(reviewRound(makeRound([['handoff', rich]])).facets).toEqual([])
  expect(reviewRound(makeRound([['handoff', handedOver]])).facets).toMatchObject([
    { facet: 'handoff', thin: false },
  ])
})

it('calls no card held of which an answer was thin', () => {
  for (const drill of [
    [handedOver, empty],
    [empty, handedOver],
  ])
    expect(
      reviewRound(makeRound(drill.map((text) => ['handoff', text] as const))).facets,
    ).toMatchObject([{ facet: 'handoff', thin: true, inPart: false }])
})

it('quotes whole words that stand in the answer, and only for what is there', () => {
  const { notes } = reviewRound(
    makeRound([
      ['near-failure', rich],
      ['handoff', empty],
    ]),
  )
  const [told, , thin] = notes.slice(1)
  expect(told?.evidenced.length).toBeGreaterThan(0)
  for (const { text, evidenced, ratings } of notes)
    for (const { quote, place, dimension } of evidenced) {
      expect(text.slice(place.start, place.end)).toBe(quote)
      expect(countWords(quote)).toBeGreaterThanOrEqual(4)
      expect(ratings?.[dimension]).toBeGreaterThanOrEqual(3)
    }
  expect(thin?.evidenced).toEqual([])
})
