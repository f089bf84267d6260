import { type RoundScript, roundScripts } from '../../../test/round-scripts.ts'
import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { makeRoundSetup } from '../../../test/factories.ts'
import { cardOfWording } from '../follow-up/card-of-wording.ts'
import { wordings } from '../judge/questions/question-wordings.ts'
import { advanceRound, beginRound, replayRound } from './advance-round.ts'
import { listDrill } from './grade-answer.ts'
import {
  furtherLines,
  passedLines,
  sayOwnQuestions,
  sayPivot,
  secondStoryLine,
  sorryLine,
} from './interviewer/interviewer-lines.ts'
import { reviewRound } from './review/review-round.ts'
import { RoundState, type RoundEvent, type RoundSetup } from './round.ts'
import { toRoundClock } from './round-times.ts'
import { sayEndedEarly } from './review/say-verdict.ts'

const minute = 60_000
const start = 1_700_000_000_000

const texts = roundScripts.flatMap((script) => [
  script.telling,
  ...script.answers_to_follow_ups,
  script.pivot_answer,
])

const answered = (at: number, text: string): RoundEvent => ({
  kind: 'answered',
  at: start + at,
  text,
  mode: 'typed',
})

/** Plays answers at these minutes and gives the round. */
const play = (change: Partial<RoundSetup>, ...answers: (readonly [number, string])[]): RoundState =>
  replayRound(
    makeRoundSetup(change),
    start,
    answers.map(([at, text]) => answered(at * minute, text)),
  )

const fine = roundScripts[1]!
const thin = roundScripts[0]!

/** Answers whatever is asked, each answer taking so many minutes, until the candidate's questions. */
function sitOut(change: Partial<RoundSetup>, script: RoundScript, minutes: number): RoundState {
  let state = beginRound(makeRoundSetup(change), start)
  const answers = [...script.answers_to_follow_ups]
  for (let n = 1; state.phase !== 'own-questions'; n++) {
    const text =
      state.phase === 'telling'
        ? script.telling
        : state.phase === 'pivot'
          ? script.pivot_answer
          : (answers.shift() ?? script.answers_to_follow_ups[n % 4] ?? '')
    const step = advanceRound(state, answered(Math.round(n * minutes * minute), text))
    if (step.kind !== 'advanced') throw new Error(step.kind)
    state = step.state
  }
  return state
}

const kindsOf = ({ exchanges }: RoundState) =>
  exchanges.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])

describe('the phases', () => {
  it('go from the opening to the end in order', () => {
    const state = sitOut({}, fine, 6)
    expect(kindsOf(state).filter((kind) => kind !== 'press')).toEqual([
      'opening',
      'anchor',
      'follow-up',
      'pivot',
      'own-question',
    ])
    const end = advanceRound(state, { kind: 'ended', at: start + 90 * minute })
    expect(end.kind === 'advanced' && end.state).toMatchObject({ phase: 'over', endedEarly: false })
  })

  it('drill three or four points of the telling before anything else', () => {
    for (let seed = 0; seed < 6; seed++) {
      const { exchanges } = sitOut({ seed }, fine, 2)
      const until = exchanges.findIndex(({ kind }) => kind === 'second-anchor')
      const points = exchanges
        .slice(0, until)
        .filter(({ kind, lead }) => kind === 'follow-up' && !furtherLines.includes(lead)).length
      expect([3, 4, 5]).toContain(points)
    }
  })

  it.each([45, 15] as const)(
    'fill a round of %i minutes with a second story, and turn at two thirds of it',
    (minutes) => {
      const third = minutes / 45
      for (let seed = 0; seed < 3; seed++) {
        const { exchanges } = sitOut({ seed, minutes }, fine, 1.9 * third)
        const second = exchanges.findIndex(({ kind }) => kind === 'second-anchor')
        expect(exchanges[second]?.lead).toContain(secondStoryLine)
        expect(exchanges[second]?.promptKind).not.toBe(exchanges[1]?.promptKind)
        const pivot = exchanges.find(({ kind }) => kind === 'pivot')
        expect(pivot?.askedAt).toBeGreaterThan(28 * third * minute)
        expect(pivot?.askedAt).toBeLessThan(32 * third * minute)
        expect(pivot?.lead).toContain(sayPivot(false))
      }
    },
  )

  it('begin no second story with less than three minutes before the pivot', () => {
    for (let seed = 0; seed < 6; seed++)
      for (const each of [0.6, 0.8, 1, 1.2]) {
        const { exchanges } = sitOut({ seed, minutes: 15 }, fine, each)
        const second = exchanges.find(({ kind }) => kind === 'second-anchor')
        expect(second?.askedAt ?? 0).toBeLessThanOrEqual(7 * minute)
      }
  })

  it('go on ahead of the clock only with a word about it, and after two stories', () => {
    for (let seed = 0; seed < 3; seed++) {
      const { exchanges } = sitOut({ seed, minutes: 15 }, thin, 0.25)
      expect(exchanges.filter(({ kind }) => kind === 'second-anchor')).toHaveLength(1)
      expect(exchanges.find(({ kind }) => kind === 'pivot')?.lead).toContain(sayPivot(true))
      expect(exchanges.at(-1)?.question).toBe(sayOwnQuestions(true))
    }
  })

  it('turn to the pivot at the first answer that ends after thirty minutes, in the short form after ten', () => {
    const [first = '', second = ''] = fine.answers_to_follow_ups
    expect(play({}, [0, ''], [5, fine.telling], [29, first]).phase).toBe('follow-ups')
    expect(play({}, [0, ''], [5, fine.telling], [30, first]).phase).toBe('pivot')
    expect(play({ minutes: 15 }, [0, ''], [2, fine.telling], [10, second]).phase).toBe('pivot')
  })

  it('give no verdict on two drill-ins of a round that is broken off, and say what was not reached', () => {
    const [first = '', second = '', third = ''] = fine.answers_to_follow_ups
    const breakOff = (state: RoundState) => {
      const over = advanceRound(state, { kind: 'ended', at: start + 7 * minute })
      if (over.kind !== 'advanced') throw new Error(over.kind)
      return { state: over.state, review: reviewRound(over.state) }
    }
    const told = [
      [0, ''],
      [2, fine.telling],
      [4, first],
      [5, second],
    ] as const
    const two = breakOff(play({}, ...told))
    expect(two.review).toMatchObject({ ruling: null, noVerdict: 'ended-early' })
    const three = breakOff(play({}, ...told, [6, third]))
    expect(three.review.ruling).not.toBeNull()
    expect(three.review.ruling?.because).not.toContain('pivot')
    const opened = breakOff(play({}, [1, 'Ready.']))
    expect(sayEndedEarly(opened.review.notes, opened.state.setup.minutes)).toContain(
      'of 45:00, before any drill-in.',
    )
    expect(sayEndedEarly(three.review.notes, three.state.setup.minutes)).toBe(
      'This round was ended at 6:00 of 45:00, after 3 drill-ins. Not reached: the second subject, your own questions.',
    )
  })

  it('leave nothing to do once the round is over', () => {
    const over = advanceRound(beginRound(makeRoundSetup(), start), { kind: 'ended', at: start })
    expect(over).toMatchObject({ kind: 'advanced', state: { endedEarly: true } })
    if (over.kind !== 'advanced') return
    expect(advanceRound(over.state, answered(1, 'x'))).toEqual({ kind: 'round-over' })
  })
})

describe('the clock', () => {
  it('lets nobody press on a telling before its ten minutes, and then does', () => {
    const telling = play({}, [1, ''])
    const early = {
      kind: 'interrupted',
      at: start + 10 * minute,
      text: 'so far',
      mode: 'typed',
    } as const
    expect(advanceRound(telling, early)).toEqual({ kind: 'too-early', atMs: 11 * minute })
    const late = advanceRound(telling, { ...early, text: fine.telling, at: start + 11 * minute })
    expect(late).toMatchObject({ kind: 'advanced', state: { phase: 'follow-ups' } })
    if (late.kind !== 'advanced') return
    expect(late.state.exchanges.at(-2)?.answer?.endedBy).toBe('interviewer')
    expect(late.state.exchanges.at(-1)?.lead).toContain('stop you there')
  })

  it('never presses on anything but the telling', () => {
    const opening = beginRound(makeRoundSetup(), start)
    const event = { kind: 'interrupted', at: start + 60 * minute, text: '', mode: 'typed' } as const
    expect(advanceRound(opening, event).kind).toBe('not-now')
  })

  const nudged = (at: number, text: string): RoundEvent => ({
    kind: 'nudged',
    at: start + at,
    text,
    mode: 'typed',
  })
  const drifting = `${fine.telling} And generally I think that is how it goes with teams, you always have people who want to move quickly and people who want to be careful, and I usually try to listen to everybody, because communication is really important, and I always say that alignment matters more than being right. In general I like to help others grow, and that is something I bring to every team I work with, and I think it is what makes a good leader in the end, and what people look for in one.`

  it('lets nobody say a word into a telling before five minutes, and one only to bring it back', () => {
    for (let seed = 0; seed < 10; seed++) {
      const telling = play({ seed }, [1, ''])
      expect(advanceRound(telling, nudged(6 * minute - 1, drifting)).kind).toBe('too-early')
      const back = advanceRound(telling, nudged(9 * minute, drifting))
      if (back.kind !== 'advanced') throw new Error(back.kind)
      const [quote = ''] = /“.*”/.exec(back.state.exchanges[1]?.nudge?.line ?? '') ?? []
      expect(fine.telling).toContain(quote.slice(1, -1))
      expect(back.state).toMatchObject({ phase: 'telling', exchanges: [{}, { answer: null }] })
      expect(advanceRound(back.state, nudged(9.5 * minute, drifting)).kind).toBe('not-now')
    }
  })

  it('says nothing into a telling that is at its point, or that has hardly begun', () => {
    const telling = play({}, [1, ''])
    for (const text of [fine.telling, thin.telling, 'We had two days.', '']) {
      const step = advanceRound(telling, nudged(9 * minute, text))
      expect(step.kind === 'advanced' && step.state.exchanges[1]?.nudge?.line).toBe('')
    }
  })

  it('stands still while nobody is in the room', () => {
    const step = advanceRound(play({}, [1, '']), {
      kind: 'resumed',
      at: start + 20 * minute,
      lastSeenAt: start + 3 * minute,
    })
    if (step.kind !== 'advanced') throw new Error('not resumed')
    expect(step.state.stands).toEqual([{ from: start + 3 * minute, to: start + 20 * minute }])
    expect(toRoundClock(step.state, start + 21 * minute)).toBe(4 * minute)
  })

  it('does not run back when the wall clock does', () => {
    const state = play({}, [10, ''], [4, fine.telling])
    expect(state.exchanges.map(({ askedAt }) => askedAt)).toEqual([0, 10 * minute, 10 * minute])
  })
})

describe('the interviewer', () => {
  it('says how the round runs to who asks, and to nobody else', () => {
    const asked = play({}, [
      0,
      'Would you rather I pick a story and you drill, or lead with prompts?',
    ])
    expect(asked.exchanges.at(-1)?.lead).toContain('I give you a prompt')
    expect(play({}, [0, 'Ready.']).exchanges.at(-1)?.lead).toBe('')
  })

  it('presses a thin answer once more or writes it down, by seed', () => {
    const ways = new Set<string>()
    for (let seed = 0; seed < 20; seed++) {
      const state = play({ seed }, [0, ''], [3, thin.telling], [4, thin.answers_to_follow_ups[3]!])
      const [first, second] = listDrill(state)
      if (second?.kind === 'press') expect(first?.writtenDown).toBe(false)
      else expect(first?.writtenDown).toBe(true)
      ways.add(second?.kind ?? 'none')
    }
    expect([...ways].toSorted()).toEqual(['follow-up', 'press'])
  })

  it('presses on the point that was answered thinly, and on no other card', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { exchanges } = sitOut({ seed, minutes: 15 }, thin, 0.7)
      for (const [at, { kind, wordingId }] of exchanges.entries()) {
        const card = exchanges[at - 1]?.facet ?? null
        if (kind !== 'press' || card === null) continue
        const wording = wordings.find(({ id }) => id === wordingId)!
        expect([null, card]).toContain(cardOfWording(wording))
      }
    }
  })

  it('always gives who does not remember another way in', () => {
    for (let seed = 0; seed < 10; seed++) {
      const state = play({ seed }, [0, ''], [3, fine.telling], [4, 'I don’t remember.'])
      expect(listDrill(state).at(-1)?.kind).toBe('press')
    }
  })

  it('asks no question twice, and quotes only what was said', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.array(fc.constantFrom(...texts), { maxLength: 12 }),
        (seed, said) => {
          const state = play({ seed }, [0, ''], ...said.map((text, i) => [i + 1, text] as const))
          const drill = listDrill(state)
          expect(new Set(drill.map(({ question }) => question)).size).toBe(drill.length)
          for (const { quote } of drill)
            expect(state.exchanges.some(({ answer }) => answer?.text.includes(quote))).toBe(true)
        },
      ),
      { numRuns: 15 },
    )
  })

  it('leaves the question open where it is asked back, and takes the words for an answer the third time', () => {
    const back = 'Do you mean inside my team or outside?'
    const open = play({}, [0, ''], [3, fine.telling], [4, back], [5, back])
    const [asked] = listDrill(open)
    expect(listDrill(open)).toHaveLength(1)
    expect(asked).toMatchObject({ answer: null, asides: [{ said: back }, { said: back }] })
    expect(new Set(asked?.asides.map(({ reply }) => reply)).size).toBe(2)
    const third = play({}, [0, ''], [3, fine.telling], [4, back], [5, back], [6, back])
    expect(listDrill(third)[0]?.answer?.text).toBe(back)
    expect(listDrill(third)).toHaveLength(2)
  })

  it.each([
    ['', 'silent'],
    ['👍', 'silent'],
    ['I not understand.', 'simpler'],
    ['fuck this', 'upset'],
  ])('leaves the question open once where %j is said to it', (said, kind) => {
    const open = play({}, [0, ''], [3, fine.telling], [4, said])
    expect(listDrill(open)[0]).toMatchObject({ answer: null, asides: [{ kind, said }] })
    const [asked] = listDrill(play({}, [0, ''], [3, fine.telling], [4, said], [5, said]))
    if (kind === 'simpler') expect(asked?.asides).toHaveLength(2)
    else expect(asked?.answer?.text).toBe(said)
  })

  it('hears the question read back, and puts it again', () => {
    const [asked] = listDrill(play({}, [0, ''], [3, fine.telling]))
    const open = play({}, [0, ''], [3, fine.telling], [4, asked?.question ?? ''])
    expect(listDrill(open)[0]).toMatchObject({ answer: null, asides: [{ kind: 'again' }] })
  })

  it('goes on without pressing where somebody would rather skip', () => {
    for (const said of ['Can we skip this one?', 'Next.', "I'd rather not answer that."]) {
      const after = play({}, [0, ''], [3, fine.telling], [4, said])
      expect(listDrill(after)[0]).toMatchObject({ asides: [], answer: { text: said } })
      expect(after.exchanges.at(-1)?.kind).not.toBe('press')
      expect(passedLines).toContain(after.exchanges.at(-1)?.lead)
    }
  })

  it('puts a question about the team off to the end, and takes it there', () => {
    const theirs = 'What does your on-call look like?'
    const early = play({}, [0, ''], [3, fine.telling], [4, theirs])
    expect(listDrill(early)[0]?.asides[0]).toMatchObject({ kind: 'team' })
    const late = play(
      {},
      [0, ''],
      [3, fine.telling],
      [31, 'He did.'],
      [36, 'Not much.'],
      [37, theirs],
    )
    expect(late.exchanges.filter(({ kind }) => kind === 'own-question')[0]?.answer?.text).toBe(
      theirs,
    )
  })

  it('asks once for another example where the same work is meant again', () => {
    const state = play({ minutes: 15 }, [0, ''], [1, fine.telling], [10, 'He did.'])
    const same = [
      answered(10.2 * minute, 'Same project actually.'),
      answered(10.4 * minute, 'Same project. On the Monday I rang Rudi.'),
    ]
    const after = same.reduce((one, event) => {
      const step = advanceRound(one, event)
      return step.kind === 'advanced' ? step.state : one
    }, state)
    const pivot = after.exchanges.find(({ kind }) => kind === 'pivot')
    expect(pivot).toMatchObject({ asides: [{ kind: 'same' }], answer: { endedBy: 'person' } })
    const [note] = reviewRound(after).notes.filter(({ kind }) => kind === 'pivot')
    expect(note?.remarks.join(' ')).toContain('Stayed with the same work: “Same project”')
  })

  it('uses none of its connecting lines twice among the newest ten', () => {
    for (let seed = 0; seed < 8; seed++) {
      const leads = sitOut({ seed }, thin, 0.3).exchanges.map(({ lead }) => lead)
      const said = leads.slice(0, 10).filter((lead) => lead !== '')
      expect(new Set(said).size).toBe(said.length)
    }
  })

  it('says that it is sorry to who tells of a loss, once, and to no other', () => {
    const loss = 'My father died that week, so I handed the cutover to Ines.'
    const { exchanges } = play(
      {},
      [0, ''],
      [3, fine.telling],
      [4, loss],
      [5, `${loss} It was hard.`],
    )
    expect(exchanges.filter(({ lead }) => lead.includes(sorryLine))).toHaveLength(1)
    const server = play(
      {},
      [0, ''],
      [3, fine.telling],
      [4, 'The server died and we lost the night.'],
    )
    expect(server.exchanges.at(-1)?.lead).not.toContain(sorryLine)
  })

  it('asks rehearsed questions as they stand, and no others', () => {
    const rehearsed = ['Who?', 'When?'].map((question) => ({
      question,
      facet: 'handoff' as const,
      dimension: null,
    }))
    const state = play({ rehearsed }, [0, fine.telling], [1, thin.telling])
    expect(state.exchanges.map(({ question }) => question)).toEqual(['Who?', 'When?'])
    expect(state.phase).toBe('over')
    expect(reviewRound(state)).toMatchObject({ ruling: null, noVerdict: 'rehearsal' })
  })
})

describe('a round said aloud without a transcript', () => {
  it.each([
    ['nothing typed', '', 'Said aloud, without a transcript: not measured.'],
    [
      'a word typed before',
      'I stood at the',
      'Said aloud, without a transcript: not measured. The words here were typed before.',
    ],
  ])('has times and no verdict, and is never pressed on as thin: %s', (_, text, remark) => {
    const aloud = (at: number): RoundEvent => ({
      kind: 'answered',
      at: start + at * minute,
      text,
      mode: 'spoken',
    })
    const state = replayRound(makeRoundSetup(), start, [1, 4, 6, 8, 10, 12, 14, 16].map(aloud))
    expect(
      listDrill(state).every(({ kind, writtenDown }) => kind === 'follow-up' && !writtenDown),
    ).toBe(true)
    const review = reviewRound(state)
    expect(review).toMatchObject({ ruling: null, noVerdict: 'not-measured', facets: [] })
    expect(review.notes.map(({ tookMs }) => tookMs).slice(0, 2)).toEqual([minute, 3 * minute])
    expect(review.notes.every((note) => note.text === text)).toBe(true)
    expect(review.notes[1]?.remarks).toContain(remark)
  })
})

describe('a log of events', () => {
  const event: fc.Arbitrary<RoundEvent> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('answered' as const),
        at: fc.nat(3_000_000),
        text: fc.constantFrom('', ...texts),
        mode: fc.constantFrom('typed' as const, 'spoken' as const),
      }),
    },
    fc.record({
      kind: fc.constant('resumed' as const),
      at: fc.nat(3_000_000),
      lastSeenAt: fc.nat(3_000_000),
    }),
    fc.record({
      kind: fc.constantFrom('interrupted' as const, 'nudged' as const),
      at: fc.nat(3_000_000),
      text: fc.constantFrom(...texts),
      mode: fc.constant('typed' as const),
    }),
  )
  const log = fc
    .array(event, { maxLength: 12 })
    .map((events) =>
      events
        .map((one) => ({ ...one, at: start + one.at }))
        .toSorted((one, other) => one.at - other.at),
    )

  it('replays to the same round, also when taken up from a kept state at any event', () => {
    fc.assert(
      fc.property(fc.nat(), log, fc.nat(), (seed, events, cut) => {
        const whole = replayRound(makeRoundSetup({ seed }), start, events)
        expect(replayRound(makeRoundSetup({ seed }), start, events)).toEqual(whole)
        const at = events.length === 0 ? 0 : cut % events.length
        const kept = RoundState.parse(
          JSON.parse(
            JSON.stringify(replayRound(makeRoundSetup({ seed }), start, events.slice(0, at))),
          ),
        )
        const resumed = events.slice(at).reduce((state, one) => {
          const step = advanceRound(state, one)
          return step.kind === 'advanced' ? step.state : state
        }, kept)
        expect(resumed).toEqual(whole)
        expect(reviewRound(resumed)).toEqual(reviewRound(whole))
      }),
      { numRuns: 12 },
    )
  })
})
