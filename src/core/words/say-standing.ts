import type { Standing } from '../drill/card.ts'
import type { Dimension } from '../judge/dimension.ts'

/** How a card stands, as far as it takes to say what would bring the next step. */
export interface StandingToSay {
  standing: Standing
  lacks: readonly Dimension[]
  standsBy: 'notes' | 'answer' | 'round'
}

/**
 * What keeps a card from the step after its standing: the words before the dimensions, which follow them where
 * there are any. Null where nothing is written, or where only answers from the draw bring the next step.
 */
export function sayNextStep({
  standing,
  lacks,
  standsBy,
}: StandingToSay): { lead: string; dimensions: readonly Dimension[] } | null {
  switch (standing) {
    case 'thin':
      if (lacks.length > 0) return { lead: thinFor[standsBy], dimensions: lacks }
      return { lead: thinAtAll[standsBy], dimensions: [] }
    case 'specific':
      if (standsBy === 'round')
        return {
          lead: 'It held in your last round. Three fluent answers retire it.',
          dimensions: [],
        }
      return lacks.length === 0 ? null : { lead: specificBut[standsBy], dimensions: lacks }
    case 'missing':
    case 'fluent':
    case 'retired':
      return null
  }
}

type By = StandingToSay['standsBy']

const thinFor: Record<By, string> = {
  notes: 'Thin, because this is hardly there:',
  answer: 'Thin in your last answer:',
  round: 'Thin in your last round:',
}
const thinAtAll: Record<By, string> = {
  notes: 'Thin: these words do not reach what this card asks.',
  answer: 'Thin: your last answer does not reach what this card asks.',
  round: 'Thin: it did not hold in your last round.',
}
const specificBut: Record<Exclude<By, 'round'>, string> = {
  notes: 'On paper it is specific. A fluent answer has 4 or 5 also in:',
  answer: 'Your last answer is specific. A fluent one has 4 or 5 also in:',
}

/** What the standing of a card rests on, in a word or two; null where it stands by answers alone, or by nothing. */
export function sayRestsOn({ standing, standsBy }: Pick<StandingToSay, 'standing' | 'standsBy'>) {
  return standing === 'thin' || standing === 'specific' ? restsOn[standsBy] : null
}

const restsOn: Record<By, string> = { notes: 'text', answer: 'answer', round: 'round' }
