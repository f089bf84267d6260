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

/** Where something was said of a story: in a part of its text, under a facet, on a card, in an answer, in a round. */
export type TellingSource =
  | { kind: 'story'; part: StoryPart }
  | { kind: 'passage'; facet: Facet }
  | { kind: 'card'; facet: Facet }
  | { kind: 'attempt'; attemptId: string; facet: Facet }
  /** The answer to the round's question of this place, from 0; its facet is null where the story was told whole. */
  | { kind: 'round'; roundId: string; question: number; facet: Facet | null }

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

/** True for the story's own text, which the person may change; false for what they said in an answer. */
export function isOwnText(source: TellingSource): boolean {
  return source.kind !== 'attempt' && source.kind !== 'round'
}

/** The text of a story that a source names; null for an answer, which is no text of the story. */
export function textOfSource(document: StoryDocument, source: TellingSource): string | null {
  switch (source.kind) {
    case 'story':
      return document[source.part]
    case 'passage':
    case 'card':
      return document.facets[source.facet][source.kind]
    case 'attempt':
    case 'round':
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
  }
}
