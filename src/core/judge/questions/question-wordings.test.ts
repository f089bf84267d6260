import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canBeAsked, chooseWording, fillWording, findTold, takesPhrase } from './choose-wording.ts'
import { dimensions, type Dimension } from '../dimension.ts'
import { phraseKinds } from './phrase-kind.ts'
import type { PhraseKind, PhrasePeople } from './phrase-kind.ts'
import { wordings } from './question-wordings.ts'
import { fitOf } from './wording-fit.ts'
import type { Asks } from './wording.ts'

const byId = new Map(wordings.map((wording) => [wording.id, wording]))
const quoting = wordings.filter(({ kind }) => kind === 'quoting')
const everyPeople: readonly PhrasePeople[] = ['known', 'somebody', 'crowd', 'all', 'none']
/** Questions put to words of answers, as readers marked them; see test/fixtures/questions. */
const readMarked = () =>
  readFileSync('test/fixtures/questions/marked.jsonl', 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { asked: MarkedQuestion[] }).asked)
interface MarkedQuestion {
  dimension: Dimension
  quote: string
  text: string
  mark: 0 | 1 | 2
}

/** Of wordings that fit about as well chance may take any; logarithm of odds. */
const nearlyAsWell = 0.7

/** An act of the speaker's, with nobody else in it. */
const act = { kind: 'own-choice', people: 'none', speaks: false } as const

describe('the wordings', () => {
  test('are at least 120, none under two names, no two of a dimension alike', () => {
    expect(byId.size).toBeGreaterThanOrEqual(120)
    for (const dimension of dimensions) {
      const own = [...byId.values()].filter((one) => one.dimension === dimension)
      for (const { id, text, takes } of own)
        for (const other of own)
          if (other.id !== id && other.text === text)
            expect(
              takes.filter((kind) => other.takes.includes(kind)),
              text,
            ).toEqual([])
    }
  })

  test('are none that readers mostly found not to fit the words they were put to', () => {
    const missed = new Map<string, boolean[]>()
    for (const { dimension, quote, text, mark } of readMarked()) {
      const wording = wordings.find(
        (one) =>
          one.dimension === dimension &&
          ['', 'he', 'she'].some((called) => fillWording(one, quote, called) === text),
      )
      if (wording !== undefined)
        missed.set(wording.text, [...(missed.get(wording.text) ?? []), mark === 0])
    }
    const often = [...missed].filter(([, marks]) => marks.length >= 8)
    expect(often.length).toBeGreaterThan(20)
    for (const [text, marks] of often)
      expect(marks.filter(Boolean).length / marks.length, text).toBeLessThan(0.6)
  })

  test('quote once, in quotation marks, or not at all', () => {
    for (const { kind, text } of wordings) {
      const quotes = text.match(/“\{\}”/g) ?? []
      expect(quotes).toHaveLength(kind.endsWith('quoting') ? 1 : 0)
      expect(text.replace(/\{(?:they|them|their|)\}/g, '')).not.toMatch(/[{}"!|]/)
      expect(text).toMatch(/\?$/)
    }
  })

  test('serve every dimension with and without words to quote', () => {
    for (const dimension of dimensions)
      for (const kind of ['quoting', 'plain', 'forgot-quoting', 'forgot-plain'] as const)
        expect(chooseWording({ dimension, kind, told: new Set(), used: [], seed: 1 }).kind).toBe(
          kind,
        )
  })

  const chosen: readonly PhraseKind[] = ['own-choice', 'our-act', 'hidden-act']
  const labours: readonly PhraseKind[] = ['own-role', 'our-role']

  /** What a wording takes for granted of the words that it quotes, and which kinds of words bear it out. */
  test.each<[string, RegExp, readonly PhraseKind[]]>([
    [
      'that it was said at one time',
      /Which conversation was that|led up to that conversation/,
      ['own-said', 'said'],
    ],
    ['that it took weeks', /day of it do|one hour of it|which week/, labours],
    ['that others did some of it', /yours, and who did the rest/, ['our-act', 'our-role']],
    ['that the speaker said it', /your words|say now/, ['own-said']],
    ['that nobody is said to have done it', /who was it that did it|By whom/, ['hidden-act']],
    ['that it was chosen', /spoke against it|other option|Which reason settled|easy thing/, chosen],
    ['that somebody may be against it', /against it, and|argument against it/, ['own-choice']],
    ['that it could be repeated', /the same way today, and why/, ['own-choice', ...labours]],
    ['that it is done by habit', /since when, and what was it before/, ['practice']],
    ['that it is held to be so', /When was that not so|not hold\?/, ['practice', 'maxim']],
    [
      'that it ended so',
      /How do you know\?|could somebody else check/,
      ['result', 'gain', 'denial'],
    ],
    ['that there was less before', /compared with what|put beside that/, ['gain']],
    [
      'that it can be done otherwise',
      /what would you do (?!differently)/,
      [...chosen, 'own-act', 'own-said', ...labours],
    ],
  ])('that take for granted %s take no other words', (_, shape, kinds) => {
    const shaped = quoting.filter(
      ({ id, text, facet, speaks }) =>
        !facet &&
        !speaks &&
        !id.includes('.meant.') &&
        !id.startsWith('learning.end') &&
        shape.test(text),
    )
    expect(shaped.length).toBeGreaterThan(0)
    for (const { takes, text } of shaped)
      expect(
        takes.filter((kind) => !kinds.includes(kind)),
        text,
      ).toEqual([])
  })

  test('that can be put to any sentence of a story take nothing of it for granted', () => {
    const anywhere = quoting.filter(({ id }) => id.includes('.point.'))
    expect(anywhere.length).toBeGreaterThanOrEqual(dimensions.length * 7)
    for (const { text } of anywhere)
      expect(text).not.toMatch(
        /\b(?:why that|instead|against it|do that|did that change|the same way|hour|worked)\b/,
      )
  })

  test.each<[Dimension, RegExp]>([
    [
      'moment',
      /\b(?:when|where|which (?:one |week|day|scene|conversation)|what (?:exactly )?happened|what took place|took place|had just|happened just|come about|came first|led up to|how did (?:that|it)(?: part)? begin|as it happened|going on|see|seen|hear|scene|remember|walk me|that part again|occasion|example|instance|one hour|moment|there and then|came back|come to that|brought that about|who spoke|show at the time|day|last thing that happened|first thing)\b/i,
    ],
    [
      'ownership',
      /\b(?:(?:for )?you (?:yourself|last act|want to reach|to do|do|did|decide|put|take|see|leave|have to|prepared|say|hear|come)|your(?:self| own| idea)|yours|without you|be you|with your|whose decision|you agree|made (?:that|the first)|part did you|alone|stopped you|answerable|saw it first|who did what|your part|where were you)\b/i,
    ],
    [
      'decision',
      /\b(?:cho(?:ice|ices|se|sen|osing|ose)|deci(?:de|ded|sion)|option|instead|else|otherwise|against|grounds|reason|settle|settled|differently|weigh(?:ed|ing)|thinking behind|turn(?:ed)? down|change your plan|give up|gave up|let go of|terms|drop(?:ped)?|guess|think of doing|ways? (?:were|could|did)|hand over|right at the time|refuse|made you|ruled out|fork|take back|other way|could you have gone|exactly was done|not know)\b/i,
    ],
    [
      'tension',
      /\b(?:hard(?:er|est)?|difficult|worst|worried|wrong|risk|against|objection|differently|trouble|in the way|apart|stake|spoil|doubt|not agree|did you (?:agree|see it)|nearly|nearest|close|sunk|fear|argument|uncomfortable|uneasy|not so|not hold|weighed|get past|behind that|sharpest|said about it|disagree|minded|made you think so|go wrong|{they} say|stuck)\b|\{they\} say/i,
    ],
    [
      'people',
      /\b(?:who|whom|whose|which (?:of them|person|one person)|person|\{?they\}?|\{?them\}?|somebody|others|one of them)\b|\{th/i,
    ],
    [
      'outcome',
      /\b(?:c[ao]me of|different|after(?:wards)?|change[ds]?|show|showed|count(?:ed)?|know|check|figure|fact|measured|compared|see|noticed|lead|led|cost|save|hold|held|end|follow(?:ed)?|later|month|known|leave you|difference|tell|told you|worked|damage|point at|result|right|gained|do afterwards|seen of that)\b/i,
    ],
    [
      'learning',
      /\b(?:today|now|since|when has that last shown|in this story would you not|another way|change in how|before|next|differently|again|surprised|would you|take (?:from|into)|teach|taught|lesson|liked to know|look at|no longer|took into|had you done so|changed? (?:what you|about it)|see differently|ahead of them|look out|rule of yours|meant?|made of that|same way|last made a difference|put to the test|in practice)\b/i,
    ],
  ])('about %s ask for it in their own words', (dimension, asks) => {
    for (const one of wordings)
      if (one.dimension === dimension && !one.id.startsWith('forgot-quoting'))
        expect(one.text, one.id).toMatch(asks)
  })

  test('about a lesson do not ask where it was seen', () => {
    for (const { dimension, text, id } of wordings)
      if (dimension === 'learning')
        expect(text, id).not.toMatch(
          /made you see|brought you to|in this case|which (?:day|one time)/,
        )
  })

  test('that speak of a person take no words without one', () => {
    const personal = quoting.filter(
      ({ id, text, facet, dimension }) =>
        !facet &&
        !id.startsWith('people.habit') &&
        !id.startsWith('people.topic') &&
        dimension === 'people' &&
        /Who was (?:that|it)|on (?:their|\{their\}) side|for \{them\}|did \{they\}|among them|comes to mind/.test(
          text,
        ),
    )
    expect(personal.length).toBeGreaterThan(5)
    for (const { people, text } of personal) {
      expect(people, text).toBeDefined()
      expect(people, text).not.toContain('none')
    }
  })

  test('that ask who it was take nobody who was named', () => {
    const asks = quoting.filter(
      ({ text, dimension }) =>
        dimension === 'people' && /Who was (?:that|it)\b|Name one person among/.test(text),
    )
    expect(asks.length).toBeGreaterThan(1)
    for (const { people, text } of asks) expect(people, text).not.toContain('known')
  })

  test('ask for what somebody did, and for no standing state, where they ask for their own part', () => {
    for (const { text, dimension } of wordings)
      if (dimension === 'ownership')
        expect(text).not.toMatch(/\bin your hands\b|yours to decide|depend/)
  })

  test('leave at least three questions for words of every kind that can be asked about', () => {
    for (const dimension of dimensions)
      for (const kind of phraseKinds)
        for (const people of everyPeople)
          for (const speaks of [true, false]) {
            const phrase = { kind, people, speaks }
            if (!canBeAsked(dimension, phrase)) continue
            const fits = quoting.filter(
              (one) => one.dimension === dimension && !one.facet && takesPhrase(one, phrase),
            )
            expect(fits.length, JSON.stringify({ dimension, ...phrase })).toBeGreaterThanOrEqual(3)
          }
  })

  test('that readers found to fit more often come first, and the others once those are used', () => {
    for (const dimension of dimensions)
      for (const kind of phraseKinds)
        for (const people of everyPeople) {
          const phrase = { kind, people, speaks: true }
          if (!canBeAsked(dimension, phrase)) continue
          const need = { dimension, kind: 'quoting', phrase, told: new Set<Asks>() } as const
          const used: string[] = []
          for (let seed = 0; seed < 4; seed++) {
            const { id, anywhere } = chooseWording({ ...need, used, seed })
            if (used.includes(id) || anywhere === true) break
            expect(fitOf(id), `${id} after ${used.join(' ')}`).toBeLessThanOrEqual(
              fitOf(used[0] ?? id) + nearlyAsWell,
            )
            used.push(id)
          }
        }
  })

  test.each<[string, RegExp, object]>([
    ['what was done next, where that is told next', /do then|next thing/, { actsNext: true }],
    [
      'what was behind it, where the reason follows',
      /What was behind that|fear, or hope/,
      { whyNext: true },
    ],
    ['what came of it, where the answer tells', /month after|came of that part/, { told: true }],
    [
      'what there was to decide, where nothing weighs',
      /Which choice in all of this|yours to decide, and/,
      { told: true },
    ],
  ])('do not ask %s', (_, shape, context) => {
    const shaped = quoting.filter(
      ({ text, facet, dimension }) => !facet && dimension !== 'moment' && shape.test(text),
    )
    expect(shaped.length).toBeGreaterThan(1)
    for (const wording of shaped)
      if (wording.speaks === undefined && !/ownership|learning/.test(wording.id))
        for (const kind of wording.takes)
          for (const people of everyPeople)
            expect(
              takesPhrase(wording, { kind, people, speaks: false, grave: false, ...context }),
              wording.text,
            ).toBe(false)
  })

  test('leave no words that tell of something without a question about half of the dimensions', () => {
    for (const kind of phraseKinds) {
      const asked = dimensions.filter((dimension) =>
        everyPeople.some((people) =>
          canBeAsked(dimension, {
            kind,
            people,
            speaks: kind === 'part' || kind === 'setting' || kind === 'trait',
          }),
        ),
      )
      if (kind === 'time') expect(asked).toEqual([])
      else if (kind === 'who') expect(asked).toEqual(['people'])
      else if (kind === 'intent') expect(asked).toEqual(['moment', 'ownership', 'learning'])
      else if (kind === 'role') expect(asked).toEqual(['ownership'])
      else if (kind === 'setting') expect(asked).toEqual(['tension', 'outcome', 'learning'])
      else if (kind === 'background') expect(asked).toEqual([])
      else if (kind === 'dropped') expect(asked).toEqual(['decision'])
      else if (kind === 'denial') expect(asked).toEqual(['outcome'])
      else if (kind === 'view') expect(asked).toEqual(['moment', 'decision', 'tension'])
      else if (kind === 'state') expect(asked).toEqual(['people'])
      else if (kind === 'event') expect(asked).toEqual(['moment', 'tension', 'outcome'])
      else if (kind === 'omission') expect(asked).toEqual(['decision', 'outcome', 'learning'])
      else expect(asked.length, kind).toBeGreaterThanOrEqual(4)
    }
  })
})

describe('choosing', () => {
  test('uses every wording before one comes again, then the one used longest ago', () => {
    const used: string[] = []
    const choose = () =>
      chooseWording({ dimension: 'people', kind: 'plain', told: new Set(), used, seed: 7 }).id
    for (let i = 0; i < 9; i++) used.push(choose())
    expect(new Set(used).size).toBe(9)
    expect(choose()).toBe(used[0])
  })

  test('takes what fits the words before what can be said of any place', () => {
    const used: string[] = []
    const phrase = { kind: 'hidden-act', people: 'none', speaks: false } as const
    const choose = () =>
      chooseWording({
        dimension: 'ownership',
        kind: 'quoting',
        phrase,
        told: new Set(),
        used,
        seed: 3,
      })
    for (let i = 0; i < 4; i++) {
      const { id, anywhere } = choose()
      expect(anywhere, id).toBeUndefined()
      used.push(id)
    }
    expect(choose().anywhere).toBe(true)
  })

  test('does not ask when it was where the answer tells the hour', () => {
    const told = findTold([
      { ruleId: 'moment-clock', credit: 'earns' },
      { ruleId: 'outcome-number', credit: 'costs' },
    ])
    expect(told).toEqual(new Set(['when']))
    for (let seed = 0; seed < 50; seed++) {
      const { asks } = chooseWording({
        dimension: 'moment',
        kind: 'quoting',
        phrase: act,
        told,
        used: [],
        seed,
      })
      expect(asks).not.toContain('when')
    }
  })

  test('asks what belongs to a card only on that card', () => {
    for (let seed = 0; seed < 50; seed++) {
      const need = {
        dimension: 'outcome',
        kind: 'quoting',
        phrase: act,
        told: new Set<never>(),
        used: [],
        seed,
      } as const
      expect(chooseWording(need).facet).toBeUndefined()
      expect([undefined, 'handoff']).toContain(chooseWording({ ...need, facet: 'handoff' }).facet)
    }
  })

  test('takes a wording that fits the words', () => {
    for (const dimension of dimensions)
      for (const kind of phraseKinds) {
        const phrase = { kind, people: 'none', speaks: false } as const
        if (!canBeAsked(dimension, phrase)) continue
        const need = {
          dimension,
          kind: 'quoting',
          phrase,
          told: new Set<never>(),
          used: [],
        } as const
        for (let seed = 0; seed < 20; seed++)
          expect(takesPhrase(chooseWording({ ...need, seed }), phrase)).toBe(true)
      }
  })

  test.each([
    ['he was against it', 'him'],
    ['I showed her the runs', 'her'],
    ['she told him so', 'them'],
    ['Deepa wanted to patch it', 'them'],
    ['the others said so', 'them'],
  ])('speaks of whoever %j is about as %j', (quote, them) => {
    const wording = { ...quoting[0]!, text: '“{}”: what was at stake for {them}?' }
    expect(fillWording(wording, quote)).toBe(`“${quote}”: what was at stake for ${them}?`)
  })

  test('closes up white space in what it quotes, and takes it as it is', () => {
    const wording = quoting[0]!
    expect(fillWording(wording, 'we  had\n$& it')).toContain('“we had $& it”')
  })
})
