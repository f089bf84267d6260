import { facets, type Facet, type StoryDocument } from '../story/story.ts'

/** The texts of a story that state facts by themselves, in the order of its page; each facet's two follow them. */
export const storyParts = [
  'headline',
  'role',
  'period',
  'scale',
  'telling',
  'numbers',
  'notes',
] as const
export type StoryPart = (typeof storyParts)[number]

/**
 * Where something was said of a story: in a part of its text, under a facet, on a card, in an answer to a card, in a
 * round, in an answer built for a question, in a telling practised against the clock. The last two are the whole story.
 */
export type TellingSource =
  | { kind: 'story'; part: StoryPart }
  | { kind: 'passage'; facet: Facet }
  | { kind: 'card'; facet: Facet }
  | { kind: 'attempt'; attemptId: string; facet: Facet }
  /** The answer to the round's question of this place, from 0; its facet is null where the story was told whole. */
  | { kind: 'round'; roundId: string; question: number; facet: Facet | null }
  | { kind: 'built'; answerId: string; facet: null }
  | { kind: 'practice'; practiceId: string; facet: null }

/** One telling of a story, or of a part of it. */
export interface StoryTelling {
  source: TellingSource
  /** When it was said, in milliseconds since 1970: for a text of the story, when that was last saved. */
  at: number
  text: string
}

/** The texts of a story that hold any words, as tellings. */
export function tellingsOfStory(document: StoryDocument, at: number): StoryTelling[] {
  const tellings: StoryTelling[] = [
    ...storyParts.map(
      (part) => ({ source: { kind: 'story', part }, text: document[part] }) as const,
    ),
    ...facets.flatMap((facet) => [
      { source: { kind: 'passage', facet }, text: document.facets[facet].passage } as const,
      { source: { kind: 'card', facet }, text: document.facets[facet].card } as const,
    ]),
  ].map((telling) => ({ ...telling, at }))
  return tellings.filter(({ text }) => text.trim() !== '')
}

/** True for the text on the story's own page; false for what was said in an answer, a round or a telling. */
export function isOwnText(source: TellingSource): boolean {
  return source.kind === 'story' || source.kind === 'passage' || source.kind === 'card'
}

/** The text of a story that a source names; null for what is no text on its page. */
export function textOfSource(document: StoryDocument, source: TellingSource): string | null {
  switch (source.kind) {
    case 'story':
      return document[source.part]
    case 'passage':
    case 'card':
      return document.facets[source.facet][source.kind]
    case 'attempt':
    case 'round':
    case 'built':
    case 'practice':
      return null
  }
}

/** Equal keys are the same place. */
export function keyOfSource(source: TellingSource): string {
  switch (source.kind) {
    case 'story':
      return source.part
    case 'passage':
    case 'card':
      return `${source.kind} ${source.facet}`
    case 'attempt':
      return `attempt ${source.attemptId}`
    case 'round':
      return `round ${source.roundId} ${source.question}`
    case 'built':
      return `built ${source.answerId}`
    case 'practice':
      return `practice ${source.practiceId}`
  }
}
