import { expect, it } from 'vitest'
import { sayNextStep, type StandingToSay } from './say-standing.ts'

it.each<[StandingToSay, string | null]>([
  [{ standing: 'missing', lacks: [], standsBy: 'notes' }, null],
  [
    { standing: 'thin', lacks: ['people'], standsBy: 'notes' },
    'Thin, because this is hardly there:',
  ],
  [{ standing: 'thin', lacks: ['people'], standsBy: 'answer' }, 'Thin in your last answer:'],
  [
    { standing: 'thin', lacks: [], standsBy: 'notes' },
    'Thin: these words do not reach what this card asks.',
  ],
  [
    { standing: 'thin', lacks: [], standsBy: 'answer' },
    'Thin: your last answer does not reach what this card asks.',
  ],
  [
    { standing: 'specific', lacks: ['people'], standsBy: 'notes' },
    'On paper it is specific. A fluent answer has 4 or 5 also in:',
  ],
  [{ standing: 'specific', lacks: [], standsBy: 'notes' }, null],
  [{ standing: 'thin', lacks: [], standsBy: 'round' }, 'Thin: it did not hold in your last round.'],
  [
    { standing: 'specific', lacks: [], standsBy: 'round' },
    'It held in your last round. Three fluent answers retire it.',
  ],
  [{ standing: 'fluent', lacks: [], standsBy: 'answer' }, null],
  [{ standing: 'retired', lacks: [], standsBy: 'answer' }, null],
])('%j', (card, lead) => {
  expect(sayNextStep(card)?.lead ?? null).toBe(lead)
})

it('never calls thin what stands specific', () => {
  const said = sayNextStep({ standing: 'specific', lacks: ['outcome'], standsBy: 'notes' })
  expect(said?.lead).not.toMatch(/thin/iu)
})
