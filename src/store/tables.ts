import type { ColumnType, Kysely } from 'kysely'
import type { AnswerMode, Attempt, DrawKind } from '../core/drill/attempt.ts'
import type { Rating } from '../core/judge/dimension.ts'
import type { Ruling } from '../core/ledger/settlement.ts'
import type { Practice } from '../core/practice/practice.ts'
import type { Verdict } from '../core/round/review/verdict-rules.ts'
import type { Facet } from '../core/story/story.ts'

/** Times are milliseconds since 1970; `document`, `state`, `judgment`, `fluency`, `sides` and `value` are JSON text. */
interface StoryTable {
  owner: string
  id: string
  version: number
  active_place: number | null
  example: 0 | 1
  created_at: number
  updated_at: number
  deleted_at: number | null
  document: string
}

interface StoryVersionTable {
  owner: string
  story_id: string
  version: number
  /** When the first of the saves that this entry stands for was made. */
  started_at: number
  saved_at: number
  /** The editing run that made it; null for a save that stands alone. */
  run: string | null
  document: string
}

interface StorySourceTable {
  owner: string
  id: string
  story_id: string
  file_name: string
  /** Which story of the file this is, from 0. */
  place: number
  /** Tells that a later import is the same story of the same file. */
  identity: string
  bytes: ColumnType<Uint8Array | ArrayBuffer, Uint8Array, Uint8Array>
  document: string
  imported_at: number
}

interface CardStateTable {
  owner: string
  story_id: string
  facet: Facet
  state: string
}

interface AttemptTable {
  owner: string
  id: string
  story_id: string
  facet: Facet
  state: Attempt['state']
  draw_kind: DrawKind
  seed: number
  drawn_at: number
  started_at: number | null
  answered_at: number | null
  day: string | null
  elapsed_ms: number
  mode: AnswerMode
  text: string
  /** The question, where it was one of the person's own; the program's own follow from the seed. */
  own_question: string | null
  draft_sequence: number
  /** 0 where the person skipped it. */
  self_rating: Rating | 0 | null
  /** The judgment's `overall` and the fluency's `fluent`, so that lists never open the JSON. */
  overall: number | null
  fluent: 0 | 1 | null
  judgment: string | null
  fluency: string | null
}

/** Answered attempts of one card, folded: what the page of progress shows without counting them. */
interface CardTotalTable {
  owner: string
  story_id: string
  facet: Facet
  attempts: number
  fluent: number
  /** Answered attempts up to the first fluent one; null while there is none. */
  to_fluency: number | null
}

/** The attempts of one week that have both a self-rating and a measured overall, folded: how many, and the two sums. */
interface ComparedWeekTable {
  owner: string
  /** Monday's date, YYYY-MM-DD. */
  week: string
  attempts: number
  self_sum: number
  overall_sum: number
}

/** A guide that the person wrote or brought; `document` is JSON. */
interface GuideTable {
  owner: string
  id: string
  version: number
  created_at: number
  updated_at: number
  deleted_at: number | null
  document: string
}

/** What the person said of a place where a story's tellings disagree. */
interface SettlementTable {
  owner: string
  story_id: string
  /** The disagreement's own name, made of what its two sides claim. */
  id: string
  ruling: Ruling
  settled_at: number
  sides: string
}

interface SettingTable {
  owner: string
  key: string
  version: number
  value: string
  updated_at: number
}

/** `state` and `outcome` are JSON; the columns between are what lists read without opening it. */
interface RoundTable {
  owner: string
  id: string
  story_id: string | null
  second_story_id: string | null
  started_at: number
  ended_at: number | null
  last_seen_at: number
  sequence: number
  draft_sequence: number
  verdict: Verdict | null
  cannot_tell: 0 | 1 | null
  drop_size: number | null
  /** Cards that were retired when they were asked, and how many of those held. */
  retired_asked: number
  retired_held: number
  draft: string
  state: string
  outcome: string | null
}

/** `document` and `rounds_at` are JSON; the second is what the schedule reads without opening the first. */
interface LoopTable {
  owner: string
  id: string
  version: number
  created_at: number
  updated_at: number
  deleted_at: number | null
  /** When its rounds that lie ahead are, in milliseconds since 1970. */
  rounds_at: string
  document: string
}

interface RoundEventTable {
  owner: string
  round_id: string
  sequence: number
  event: string
}

interface RoundPartnerTable {
  owner: string
  round_id: string
  device: 'screen' | 'link'
  handed_at: number | null
}

interface RoundHeardTable {
  owner: string
  round_id: string
  exchange: number
  heard: string
  note: string
}

interface AnswerTable {
  owner: string
  id: string
  story_id: string
  version: number
  created_at: number
  updated_at: number
  deleted_at: number | null
  document: string
}

/** Entries as those of stories (see StoryVersionTable). */
interface AnswerVersionTable {
  owner: string
  answer_id: string
  version: number
  started_at: number
  saved_at: number
  run: string | null
  document: string
}

/** Entries as those of stories (see StoryVersionTable). */
interface GuideVersionTable {
  owner: string
  guide_id: string
  version: number
  started_at: number
  saved_at: number
  run: string | null
  document: string
}

interface PracticeTable {
  owner: string
  id: string
  story_id: string | null
  answer_id: string | null
  state: Practice['state']
  begun_at: number
  told_at: number | null
  elapsed_ms: number
  mode: AnswerMode
  text: string
  draft_sequence: number
  setup: string
  judgment: string | null
  ticked: string
}

export interface Tables {
  story: StoryTable
  story_version: StoryVersionTable
  story_source: StorySourceTable
  card_state: CardStateTable
  attempt: AttemptTable
  card_total: CardTotalTable
  compared_week: ComparedWeekTable
  settlement: SettlementTable
  guide: GuideTable
  guide_version: GuideVersionTable
  round: RoundTable
  round_event: RoundEventTable
  loop: LoopTable
  round_partner: RoundPartnerTable
  round_heard: RoundHeardTable
  answer: AnswerTable
  answer_version: AnswerVersionTable
  practice: PracticeTable
  setting: SettingTable
}

export type Db = Kysely<Tables>

/** Every table, in an order in which rows can be copied without a row pointing at one not yet there. */
export const tablesInOrder = [
  'story',
  'story_version',
  'story_source',
  'card_state',
  'attempt',
  'card_total',
  'compared_week',
  'settlement',
  'guide',
  'guide_version',
  'round',
  'round_event',
  'loop',
  'round_partner',
  'round_heard',
  'answer',
  'answer_version',
  'practice',
  'setting',
] as const satisfies readonly (keyof Tables)[]

/** Runs `work` in the transaction that stands, or in one of its own. */
export const inTransaction = <T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute(work)
