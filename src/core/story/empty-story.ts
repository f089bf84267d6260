import type { StoryDocument } from './story.ts'

/** A story before its first character. Apart from the schemas, which a page that only shows stories does without. */
export const emptyStoryDocument: StoryDocument = {
  headline: '',
  shortName: '',
  role: '',
  period: '',
  scale: '',
  outcome: null,
  prompts: [],
  telling: '',
  facets: {
    disagreement: { passage: '', card: '' },
    'near-failure': { passage: '', card: '' },
    stakeholder: { passage: '', card: '' },
    lesson: { passage: '', card: '' },
    handoff: { passage: '', card: '' },
  },
  numbers: '',
  notes: '',
}
