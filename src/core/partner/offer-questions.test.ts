import { describe, expect, it } from 'vitest'
import { makeRoundSetup } from '../../../test/factories.ts'
import { advanceRound, beginRound, replayRound } from '../round/advance-round.ts'
import type { LedQuestion } from '../round/led-question.ts'
import type { RoundEvent, RoundSetup, RoundState } from '../round/round.ts'
import { facets } from '../story/story.ts'
import { offerOnWords, offerQuestions } from './offer-questions.ts'

const start = 1_700_000_000_000
const begin = (change: Partial<RoundSetup> = {}) =>
  beginRound(makeRoundSetup({ ledBy: 'partner', ...change }), start)
const led = (next: LedQuestion, text = ''): RoundEvent => ({
  kind: 'led',
  at: start + 60_000,
  next,
  text,
  mode: text === '' ? 'spoken' : 'typed',
})

/** The round after the partner asked the first of what these choose from it, one after the other. */
function askEach(state: RoundState, ...choose: ((state: RoundState) => LedQuestion | undefined)[]) {
  return choose.reduce((now, pick) => {
    const next = pick(now)
    if (next === undefined) throw new Error(`nothing is offered in ${now.phase}`)
    const step = advanceRound(now, led(next))
    if (step.kind !== 'advanced') throw new Error(step.kind)
    return step.state
  }, state)
}

const anchor = (state: RoundState) => offerQuestions(state).prompts[0]
const subject = (state: RoundState) => offerQuestions(state).bySubject[0]

describe('what a partner is offered', () => {
  it('can be asked, all of it, in every part of the round', () => {
    const opening = begin()
    const telling = askEach(opening, anchor)
    const drill = askEach(telling, subject)
    const pivot = askEach(drill, anchor)
    const own = askEach(pivot, (state) => offerQuestions(state).ownQuestions ?? undefined)
    for (const state of [opening, telling, drill, pivot, own]) {
      const { prompts, bySubject, presses, secondStory, ownQuestions } = offerQuestions(state)
      const single = [secondStory, ownQuestions].filter((one) => one !== null)
      const all = [...prompts, ...bySubject, ...presses, ...single]
      expect(all.length).toBeGreaterThan(0)
      for (const one of all) expect(advanceRound(state, led(one)).kind).toBe('advanced')
      expect(new Set(all.map(({ question }) => question)).size).toBe(all.length)
    }
  })

  it('is the same for the same round, and begins with what the program would ask', () => {
    const state = begin()
    expect(offerQuestions(state)).toEqual(offerQuestions(state))
    const program = replayRound(makeRoundSetup(), start, [
      { kind: 'answered', at: start, text: '', mode: 'typed' },
    ])
    expect(offerQuestions(state).prompts[0]!.question).toBe(program.exchanges.at(-1)!.question)
  })

  it('is one question a card without a word of the answer: those not asked first, of these the thinnest', () => {
    const telling = askEach(begin({ weakFacets: ['handoff', 'lesson'] }), anchor)
    const before = offerQuestions(telling).bySubject
    expect(before.map(({ facet }) => facet)).toEqual([
      'handoff',
      'lesson',
      'disagreement',
      'near-failure',
      'stakeholder',
    ])
    expect(before.every(({ quote }) => quote === '')).toBe(true)
    const after = offerQuestions(askEach(telling, subject)).bySubject
    expect(after.map(({ facet }) => facet).at(-1)).toBe('handoff')
    expect(after.map(({ question }) => question)).not.toContain(before[0]!.question)
    expect(new Set(after.map(({ facet }) => facet))).toEqual(new Set(facets))
  })

  it('lets the candidate pick in a round that they lead', () => {
    const { prompts } = offerQuestions(begin({ shape: 'candidate-led' }))
    expect(prompts.every(({ promptKind }) => promptKind === null)).toBe(true)
  })
})

it('a second story is offered once, and drilled like the first', () => {
  const drill = askEach(begin(), anchor, subject)
  const second = askEach(drill, (state) => offerQuestions(state).secondStory ?? undefined)
  expect(second.phase).toBe('telling')
  expect(second.exchanges.at(-1)).toMatchObject({ kind: 'second-anchor', facet: 'anchor' })
  const again = askEach(second, subject)
  expect(offerQuestions(again).secondStory).toBeNull()
})

describe('follow-ups on what was typed', () => {
  const typed =
    'We moved the ledger in May and the team caught a bug in the dry run, so it went fine.'

  it('quote it exactly, and nothing is made of nothing', () => {
    const telling = askEach(begin(), anchor)
    const offered = offerOnWords(telling, typed)
    expect(offered.length).toBeGreaterThan(0)
    for (const { quote, question } of offered) {
      expect(typed).toContain(quote)
      expect(question).toContain(quote)
    }
    expect(offerOnWords(telling, '')).toEqual([])
    expect(offerOnWords(begin(), typed)).toEqual([])
  })

  it('quote other words each while the answer has others', () => {
    const several =
      'We moved the ledger in May. The team was against it for a while. In the end it was agreed, and it went fine. I learned a lot from it.'
    const quotes = offerOnWords(askEach(begin(), anchor), several).map(({ quote }) => quote)
    const different = new Set(quotes).size
    expect(different).toBeGreaterThan(2)
    expect(new Set(quotes.slice(0, different)).size).toBe(different)
  })

  it('are not those that were asked already', () => {
    const telling = askEach(begin(), anchor)
    const [first] = offerOnWords(telling, typed)
    const step = advanceRound(telling, led(first!, typed))
    if (step.kind !== 'advanced') throw new Error(step.kind)
    const next = offerOnWords(step.state, 'The team just worked on the bug until it was gone.')
    expect(next.map(({ question }) => question)).not.toContain(first!.question)
  })
})
