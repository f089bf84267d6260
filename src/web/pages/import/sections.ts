import type { Section } from '../../../core/story/story.ts'
import { facetOrder } from '../../../core/words/names.ts'

/** Where a passage can go, in the order of a story's page. */
export const sections: readonly Section[] = ['telling', ...facetOrder, 'numbers', 'notes']
