import type { Standing } from '../drill/card.ts'
import type { Dimension } from '../judge/dimension.ts'

/** How a card stands, as far as it takes to say what would bring the next step. */
export interface StandingToSay {
  standing: Standing
  lacks: readonly Dimension[]
  standsBy: 'notes' | 'answer'
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
      if (lacks.length > 0) {
        const lead =
          standsBy === 'answer'
            ? 'Thin in your last answer:'
            : 'Thin, because this is hardly there:'
        return { lead, dimensions: lacks }
      }
      return {
        lead:
          standsBy === 'answer'
            ? 'Thin: your last answer does not reach what this card asks.'
            : 'Thin: these words are in your headline or telling already.',
        dimensions: [],
      }
    case 'specific':
      return lacks.length === 0
        ? null
        : {
            lead:
              standsBy === 'answer'
                ? 'Your last answer is specific. A fluent one has 4 or 5 also in:'
                : 'On paper it is specific. A fluent answer has 4 or 5 also in:',
            dimensions: lacks,
          }
    case 'missing':
    case 'fluent':
    case 'retired':
      return null
  }
}
