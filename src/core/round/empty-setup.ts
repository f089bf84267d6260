import type { RoundSetup } from './round.ts'

/** A round of which nothing is chosen or known beforehand, to be filled in. */
export const emptySetup = {
  shape: null,
  anchorKind: null,
  anchorText: null,
  pivotKind: null,
  storyId: null,
  weakFacets: [],
  recentPromptIds: [],
  asked: [],
  rehearsed: [],
  mostFollowUps: null,
  pressesPivot: true,
} satisfies Partial<RoundSetup>
