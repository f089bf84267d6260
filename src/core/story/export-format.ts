import type { Facet, Section } from './story.ts'
import type { FieldName } from './import/heading-lexicon.ts'

/** The key that marks a file as written by `writeStory`: its texts are escaped and read back exactly. */
export const formatKey = 'third-level'
export const formatVersion = '1'

/** Front matter keys of the one-line fields, in the order of an exported file. */
export const fieldKeys: Record<FieldName, string> = {
  headline: 'headline',
  shortName: 'short name',
  role: 'role',
  period: 'period',
  scale: 'scale',
  outcome: 'outcome',
  prompts: 'prompts',
}

/** Headings of the sections, in the order of an exported file. */
export const sectionTitles: Record<Section, string> = {
  telling: 'Telling',
  disagreement: 'Disagreement',
  'near-failure': 'Near-failure',
  stakeholder: 'Stakeholder',
  lesson: 'Lesson',
  handoff: 'Handoff',
  numbers: 'Numbers',
  notes: 'Notes',
} satisfies Record<Facet | Section, string>

/** Heading of a facet's card, one level below the facet's own. */
export const cardTitle = 'Card'
