/** What the pages and the command line are shown of a story's ledger; sent as JSON by the server. */
import type { Excerpt } from '../../core/ledger/excerpt.ts'
import type { FactKind } from '../../core/ledger/facts/fact.ts'
import type { Ruling } from '../../core/ledger/settlement.ts'
import type { TellingSource } from '../../core/ledger/story-tellings.ts'

export type { Excerpt, FactKind, Ruling, TellingSource }

/** One time that something was said: where, when and in which sentence. */
export interface SaidView {
  source: TellingSource
  /** Milliseconds since 1970: when the answer was given, or when the story first had these words. */
  at: number
  quote: string
  excerpt: Excerpt
}

export interface DisagreementView {
  id: string
  kind: FactKind
  /** Everywhere that either side was said, the earliest first. */
  sides: [SaidView[], SaidView[]]
  settled: { ruling: Ruling; at: number } | null
}

export interface LedgerView {
  storyId: string
  shortName: string
  /** What was compared: texts of the story that hold any words, and answers. */
  texts: number
  answers: number
  /** Open and settled. */
  disagreements: DisagreementView[]
  facts: { kind: FactKind; said: SaidView[] }[]
}

/** What an answer says against what was said or settled before it. */
export interface AnswerDisagreementView {
  kind: FactKind
  quote: string
  before:
    | { kind: 'said'; source: TellingSource; quote: string; at: number }
    | { kind: 'settled'; quote: string; at: number }
}
