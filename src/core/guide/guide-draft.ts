import { z } from 'zod'
import { Facet, PromptKind } from '../story/story.ts'
import { Competency } from './competencies.ts'
import { Guide, GuideLevel } from './guide.ts'

/** Longest accepted texts, in UTF-16 units: as long as a guide's, so that what is kept can become one. */
export const longestGuideLine = 500
export const longestGuideText = 10_000
/** Entries of one list at most. */
const mostEntries = 40

const Line = z.string().max(longestGuideLine)
const Text = z.string().max(longestGuideText)
const listOf = <S extends z.ZodType>(schema: S) => z.array(schema).max(mostEntries)

/** A guide while it is written: the same parts, each of which may still be empty. Its slug is the id it is kept under. */
export const GuideDraft = z.object({
  question: Line,
  kind: PromptKind,
  also: listOf(Line),
  levels: listOf(GuideLevel),
  competencies: listOf(Competency),
  related: listOf(z.string().max(100)),
  clarifying: listOf(
    z.object({ question: Line, replies: listOf(z.object({ reply: Line, change: Line })) }),
  ),
  assumption: Text,
  signals: listOf(z.object({ name: Line, strong: Line, weak: Line })),
  trap: Text,
  tip: Text,
  example: z.object({
    situation: Text,
    task: Text,
    action: z.union([
      Text,
      z.object({ mistake: Text, turningPoint: Text, recovery: Text, mitigation: Text }),
    ]),
    result: Text,
    learning: z.union([Text, z.object({ person: Text, system: Text })]),
  }),
  drillIns: listOf(z.object({ question: Line, facet: Facet, answer: Text })),
})
export type GuideDraft = z.infer<typeof GuideDraft>

/** A section of a draft, and what is still wrong there. */
export interface GuideGap {
  section: string
  message: string
}

/** What a draft still lacks of a whole guide, each once. */
export function findGaps(draft: GuideDraft): GuideGap[] {
  const also = draft.also.filter((wording) => wording.trim() !== '')
  const read = Guide.safeParse({ ...draft, also, slug: 'draft' })
  if (read.success) return []
  const gaps = read.error.issues.map(({ path, message }) => ({
    section: sectionNames[String(path[0])] ?? String(path[0]),
    message: message === 'is empty' ? 'has empty places' : message,
  }))
  return gaps.filter(
    (gap, at) =>
      at === gaps.findIndex((one) => one.section === gap.section && one.message === gap.message),
  )
}

const sectionNames: Readonly<Record<string, string>> = {
  question: 'Question',
  kind: 'Kind',
  also: 'Other wordings',
  levels: 'Levels',
  competencies: 'Competencies',
  clarifying: 'Clarifying questions',
  assumption: 'If you do not ask',
  signals: 'Signals',
  trap: 'Trap',
  tip: 'Tip',
  example: 'Worked example',
  drillIns: 'Drill-ins',
}
