import { z } from 'zod'
import { Facet, PromptKind } from '../story/story.ts'
import { Competency } from './competencies.ts'

/** The levels a question is asked at, from the most junior. */
export const guideLevels = ['mid', 'senior', 'staff', 'manager'] as const
export const GuideLevel = z.enum(guideLevels)
export type GuideLevel = z.infer<typeof GuideLevel>

const longestLine = 500
const longestText = 10_000
const mostWordings = 48

const Line = z
  .string({ error: 'is missing' })
  .min(1, 'is empty')
  .max(longestLine, `is longer than ${longestLine} characters`)
const Text = z
  .string({ error: 'is missing' })
  .min(1, 'is empty')
  .max(longestText, `is longer than ${longestText} characters`)
const Slug = z
  .string({ error: 'is missing' })
  .max(100, 'is longer than 100 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens')

/** A question back to the interviewer, and how each reply to it changes the story or its telling. */
const ClarifyingQuestion = z.object({
  question: Line,
  replies: z
    .array(z.object({ reply: Line, change: Line }))
    .min(2, 'needs two or three lines "- If <answer>: <what changes>"')
    .max(3, 'needs two or three lines "- If <answer>: <what changes>"'),
})

/** What a panel listens for: one line as a candidate says it well, one as a candidate says it badly. */
const Signal = z.object({ name: Line, strong: Line, weak: Line })

/** What the worked example did; told in four steps where the question is about a failure. */
const FailureAction = z.object({
  mistake: Text,
  turningPoint: Text,
  recovery: Text,
  mitigation: Text,
})
const FailureLearning = z.object({ person: Text, system: Text })

const Example = z.object({
  situation: Text,
  task: Text,
  action: z.union([Text, FailureAction], { error: 'is missing' }),
  result: Text,
  learning: z.union([Text, FailureLearning], { error: 'is missing' }),
})

const DrillIn = z.object({
  question: Line,
  facet: z.enum(Facet.options, { error: `needs a line "Facet: ${Facet.options.join(' | ')}"` }),
  answer: Text,
})

/** One question of the library, with everything a coach says about it. */
export const Guide = z
  .object({
    slug: Slug,
    question: Line,
    kind: z.enum(PromptKind.options, { error: `must be one of ${PromptKind.options.join(', ')}` }),
    /** Other wordings of the same question, the commonest first; what it is found by. */
    also: z
      .array(Line, { error: 'is missing' })
      .min(2, 'needs two wordings or more')
      .max(mostWordings, `needs ${mostWordings} wordings at most`),
    levels: z
      .array(z.enum(guideLevels, { error: `must be one of ${guideLevels.join(', ')}` }), {
        error: 'is missing',
      })
      .min(1, 'needs one to three levels')
      .max(3, 'needs one to three levels'),
    competencies: z
      .array(z.enum(Competency.options, { error: 'is not in the list of competencies' }), {
        error: 'is missing',
      })
      .min(1, 'needs at least one competency'),
    related: z.array(Slug),
    clarifying: z.array(ClarifyingQuestion).length(3, 'needs exactly three questions'),
    /** What to say you take as given when no clarifying question is asked. */
    assumption: Text,
    signals: z
      .array(Signal)
      .min(3, 'needs three to six signals')
      .max(6, 'needs three to six signals'),
    trap: Text,
    tip: Text,
    example: Example,
    drillIns: z.array(DrillIn).min(4, 'needs four drill-ins or more'),
  })
  .superRefine(({ kind, example }, context) => {
    const failure = kind === 'failure'
    if (failure !== (typeof example.action === 'object'))
      context.addIssue({
        code: 'custom',
        path: ['example', 'action'],
        message: failure
          ? 'falls into Mistake, Turning point, Recovery and Mitigation where the kind is failure'
          : 'is one text where the kind is not failure',
      })
    if (failure !== (typeof example.learning === 'object'))
      context.addIssue({
        code: 'custom',
        path: ['example', 'learning'],
        message: failure
          ? 'falls into In the person and In the system where the kind is failure'
          : 'is one text where the kind is not failure',
      })
  })
export type Guide = z.infer<typeof Guide>
