/**
 * Guides of the library whose question, in one wording or another, stands in nearly every published list, the commonest
 * first. Provenance: this project's own reading of such lists; nobody publishes counts.
 */
export const askedOften: readonly string[] = [
  'project-that-failed',
  'disagreed-with-your-manager',
  'difficult-coworker',
  'proudest-achievement',
  'received-hard-feedback',
  'ambiguous-requirements',
  'led-without-authority',
  'tight-deadline',
  'mentored-someone',
  'mistake-you-made',
  'competing-priorities',
  'technical-trade-off',
  'decision-without-enough-data',
  'hard-bug',
  'gave-hard-feedback',
  'missed-a-commitment',
  'conflict-between-teams',
  'late-requirement',
  'performance-below-expectation',
  'persuaded-others',
  'went-above-and-beyond',
  'led-through-a-change',
  'grew-someone-into-a-lead',
  'handled-an-incident',
  'scope-grew',
]
