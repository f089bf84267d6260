/**
 * Guides of the library whose question, in one wording or another, stands in nearly every published list. Provenance:
 * this project's own reading of such lists; nobody publishes counts.
 */
export const askedOften: ReadonlySet<string> = new Set([
  'ambiguous-requirements',
  'competing-priorities',
  'conflict-between-teams',
  'decision-without-enough-data',
  'difficult-coworker',
  'disagreed-with-your-manager',
  'gave-hard-feedback',
  'grew-someone-into-a-lead',
  'handled-an-incident',
  'hard-bug',
  'late-requirement',
  'led-through-a-change',
  'led-without-authority',
  'mentored-someone',
  'missed-a-commitment',
  'mistake-you-made',
  'performance-below-expectation',
  'persuaded-others',
  'project-that-failed',
  'proudest-achievement',
  'received-hard-feedback',
  'scope-grew',
  'technical-trade-off',
  'tight-deadline',
  'went-above-and-beyond',
])
