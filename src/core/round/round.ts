import { z } from 'zod'
import { AnswerMode } from '../drill/attempt.ts'
import { FollowUp } from '../follow-up/follow-up.ts'
import { AnswerFacet, Dimension } from '../judge/dimension.ts'
import { Facet, PromptKind } from '../story/story.ts'
import { LedQuestion } from './led-question.ts'
import { levels } from './interviewer/prompts.ts'

/** `prompt-led`: the interviewer gives the prompt and drills; `candidate-led`: "pick one". */
export const RoundShape = z.enum(['prompt-led', 'candidate-led'])
export type RoundShape = z.infer<typeof RoundShape>

export const roundPhases = [
  'opening',
  'telling',
  'follow-ups',
  'pivot',
  'own-questions',
  'over',
] as const
export const RoundPhase = z.enum(roundPhases)
export type RoundPhase = z.infer<typeof RoundPhase>

export const RoundMinutes = z.union([z.literal(15), z.literal(45)])
export type RoundMinutes = z.infer<typeof RoundMinutes>

/** A question that an earlier round left open, to be asked again as it stood. */
export const RehearsedQuestion = z.object({
  question: z.string(),
  facet: AnswerFacet.nullable(),
  dimension: Dimension.nullable(),
  /** What the earlier round had around it; missing where it was kept before this was. */
  before: z
    .object({
      /** The story that was told, and the words of this round that the question stands on. */
      telling: z.string(),
      pressedOn: z.string(),
      /** What was said to it then, and its rating. */
      said: z.string(),
      overall: z.number().nullable(),
    })
    .optional(),
})
export type RehearsedQuestion = z.infer<typeof RehearsedQuestion>

/** Everything that fixes a round before its first word. */
export const RoundSetup = z.object({
  seed: z.number(),
  minutes: RoundMinutes,
  /** Null: the seed chooses. */
  shape: RoundShape.nullable(),
  level: z.enum(levels),
  /** Null: the seed chooses. */
  anchorKind: PromptKind.nullable(),
  /** The prompt's own words, where it is given; null: one of the bank's. */
  anchorText: z.string().nullable(),
  /** Null: the seed chooses. */
  pivotKind: PromptKind.nullable(),
  /** The story the person means to tell; null where they did not say. */
  storyId: z.string().nullable(),
  /** Its facets as the bank knows them, thinnest first; empty where it is not known. */
  weakFacets: z.array(Facet),
  /** Prompts of earlier rounds, newest first. */
  recentPromptIds: z.array(z.string()),
  /** Follow-ups of earlier rounds on the same story, oldest first. */
  asked: z.array(
    FollowUp.pick({ text: true, dimension: true, facet: true, quote: true, wordingId: true }),
  ),
  /** Only these questions, in this order, and nothing else; empty for a whole round. */
  rehearsed: z.array(RehearsedQuestion),
  /**
   * The most questions between the telling and the pivot, and no second story; then whatever is said to one is its
   * answer. Null: what the round's time holds.
   */
  mostFollowUps: z.int().min(0).nullable(),
  /** Whether the answer to the pivot is followed up. */
  pressesPivot: z.boolean(),
  /** Who asks: the program, also where this is absent, or a friend who listens. */
  ledBy: z.enum(['program', 'partner']).optional(),
})
export type RoundSetup = z.infer<typeof RoundSetup>

/** What the person said to one question. */
export const RoundAnswer = z.object({
  /** Of one that was said aloud: what was typed before, if anything. */
  text: z.string(),
  mode: AnswerMode,
  /** The round's clock when it ended, in milliseconds since the round began. */
  endedAt: z.number(),
  /** Who ended it: the person, the interviewer who pressed on, the partner who moved on, or the end of the round. */
  endedBy: z.enum(['person', 'interviewer', 'partner', 'time']),
  /** What the judge made of it then, 1 to 5, for the interviewer alone; null where there was nothing to measure. */
  overall: z.number().nullable(),
})
export type RoundAnswer = z.infer<typeof RoundAnswer>

export const exchangeKinds = [
  'opening',
  'anchor',
  'follow-up',
  'press',
  /** Asks for another story, where the first left time for one; follow-ups after it are about that one. */
  'second-anchor',
  'pivot',
  'pivot-press',
  'pivot-follow-up',
  'own-question',
] as const

/** What the interviewer says into a telling that runs long, without ending it. */
export const Nudge = z.object({
  /** The round's clock, in milliseconds. */
  at: z.number(),
  /** Empty where the telling was weighed and had not left its point. */
  line: z.string(),
})
export type Nudge = z.infer<typeof Nudge>

/**
 * What a candidate may say that is no answer: asks for the question again, for a simpler one, which of two things is
 * meant, what a word means, or about the team before its time; asks for a moment; keeps something confidential; says
 * that it was told; scolds the question; means to tell of the same work again; cannot be followed; says nothing.
 */
export const asideKinds = [
  'again',
  'simpler',
  'choice',
  'meaning',
  'team',
  'pause',
  'confidential',
  'told',
  'upset',
  'same',
  'unreadable',
  'silent',
] as const
export type AsideKind = (typeof asideKinds)[number]

/** Words that left the question open, and what the interviewer said to them. */
export const Aside = z.object({
  kind: z.enum(asideKinds),
  said: z.string(),
  reply: z.string(),
  /** The round's clock when it was replied to, in milliseconds since the round began. */
  at: z.number(),
})
export type Aside = z.infer<typeof Aside>

/** One question and what was said to it. */
export const Exchange = z.object({
  kind: z.enum(exchangeKinds),
  /** What the interviewer says before the question; empty for nothing. */
  lead: z.string(),
  question: z.string(),
  facet: AnswerFacet.nullable(),
  dimension: Dimension.nullable(),
  /** The words of an earlier answer that it stands on; empty for none. */
  quote: z.string(),
  /** The prompt or wording it was made from; empty for neither. */
  wordingId: z.string(),
  /** Of an anchor or a pivot. */
  promptKind: PromptKind.nullable(),
  /** The round's clock when it was asked, in milliseconds since the round began. */
  askedAt: z.number(),
  /** What was said before the answer and was none, in order. */
  asides: z.array(Aside).default([]),
  answer: RoundAnswer.nullable(),
  /** True where a thin answer was taken down and not pressed on. */
  writtenDown: z.boolean(),
  /** Of a telling, once it was weighed whether it had left its point; null before that. */
  nudge: Nudge.nullable().default(null),
})
export type Exchange = z.infer<typeof Exchange>

/** A stretch in which nobody sat in the room: a closed lid, a reload, a crash. Wall clock, milliseconds. */
export const StandStill = z.object({ from: z.number(), to: z.number() })

/** A round at one moment. Plain data: it can be kept and taken up anywhere. */
export const RoundState = z.object({
  setup: RoundSetup,
  shape: RoundShape,
  phase: RoundPhase,
  /** Wall clock, milliseconds since 1970. */
  startedAt: z.number(),
  /** The newest wall clock any event carried. */
  lastAt: z.number(),
  stands: z.array(StandStill),
  /** In the order in which they were asked; the last one waits for its answer unless the round is over. */
  exchanges: z.array(Exchange),
  /** Whether the person ended the round before its last part. */
  endedEarly: z.boolean(),
})
export type RoundState = z.infer<typeof RoundState>

const At = z.number()

/** What can happen in a round. `at` is wall clock in milliseconds; the log of these is the round. */
export const RoundEvent = z.discriminatedUnion('kind', [
  /** The person ended an answer. */
  z.object({ kind: z.literal('answered'), at: At, text: z.string(), mode: AnswerMode }),
  /** The telling has run past the moment at which the interviewer may say one thing into it; `text` is what was said so far. */
  z.object({ kind: z.literal('nudged'), at: At, text: z.string(), mode: AnswerMode }),
  /** The telling ran so long that the interviewer pressed on; `text` is what was said so far. */
  z.object({ kind: z.literal('interrupted'), at: At, text: z.string(), mode: AnswerMode }),
  /** The person is back; nobody was seen since `lastSeenAt`. */
  z.object({ kind: z.literal('resumed'), at: At, lastSeenAt: At }),
  /** The person ends the round: they have no question left, or stop early. */
  z.object({ kind: z.literal('ended'), at: At }),
  /** The clock has run out; `text` is what was said so far. */
  z.object({ kind: z.literal('time-up'), at: At, text: z.string(), mode: AnswerMode }),
  /** The partner asks, or ends the round (null); `text` is what was typed so far, if an answer was still open. */
  z.object({
    kind: z.literal('led'),
    at: At,
    next: LedQuestion.nullable(),
    text: z.string(),
    mode: AnswerMode,
  }),
  /** The last words of an answer that the partner ended, which were on their way; `text` is the whole of it. */
  z.object({
    kind: z.literal('completed'),
    at: At,
    /** The answer's place among the exchanges, from 0. */
    exchange: z.int().min(0),
    text: z.string(),
  }),
])
export type RoundEvent = z.infer<typeof RoundEvent>
