import type { Span } from '../text/span.ts'
import { excerptAt, type Excerpt } from './excerpt.ts'
import type { Fact } from './facts/fact.ts'
import type { StoryTelling, TellingSource } from './story-tellings.ts'

/** One time that something was said: where, when, in which words. */
export interface Wording {
  source: TellingSource
  /** Milliseconds since 1970, as the telling has it. */
  at: number
  /** Where in the telling's text; `quote` is the text there. */
  place: Span
  quote: string
  /** The sentence it was said in. */
  excerpt: Excerpt
}

/** A fact of a telling as it was said. */
export function makeWording(
  { source, at, text }: StoryTelling,
  { place, quote }: Pick<Fact, 'place' | 'quote'>,
): Wording {
  return { source, at, place, quote, excerpt: excerptAt(text, place) }
}
