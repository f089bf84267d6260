import type { StoryDocument } from '../../../core/story/story.ts'

/** A story before its first character; core's `emptyStoryDocument` without the schemas beside it. */
export const blankDocument: StoryDocument = {
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
