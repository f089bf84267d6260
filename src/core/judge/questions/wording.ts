import type { Facet } from '../../story/story.ts'
import type { Dimension } from '../dimension.ts'
import type { PhraseKind, PhrasePeople } from './phrase-kind.ts'

/**
 * What a wording asks for, so that it is not put where the answer has told it. `next`: what the speaker did then;
 * `reply`: what somebody answered; `view`: whether the speaker held with it.
 */
export type Asks =
  | 'when'
  | 'where'
  | 'who'
  | 'why'
  | 'alternative'
  | 'number'
  | 'practice'
  | 'next'
  | 'reply'
  | 'view'

/**
 * One way to ask. `{}` stands for the words of the answer, which come in quotation marks: nothing around them depends on
 * their grammar, and `takes` says of what kind they may be. `{they}`, `{them}` and `{their}` stand for the person they
 * speak of. None suggests what to say.
 */
export interface Wording {
  /** Kept with rounds: names stay, and a wording that is taken away frees its name for good. */
  id: string
  dimension: Dimension
  /** Only for answers to this card. */
  facet?: Facet
  /** `quoting` presses on words, `plain` on none; the `forgot` kinds are for somebody who does not remember. */
  kind: 'quoting' | 'plain' | 'forgot-quoting' | 'forgot-plain'
  text: string
  asks: readonly Asks[]
  /** What it can quote; empty for a wording that quotes nothing. */
  takes: readonly PhraseKind[]
  /** Only words that hold such people; undefined for any. */
  people?: readonly PhrasePeople[]
  /** Only words that pass over the dimension themselves, or only others; undefined for either. */
  speaks?: boolean
  /** Only words that tell of an error, of harm or of somebody against it. */
  grave?: boolean
  /** Of these kinds only such words. */
  graveOf?: readonly PhraseKind[]
  /** True: only words that tell of something done wrong; false: only others. */
  slip?: boolean
  /** Only words that any account could hold, or that pass over the dimension by a turn of speech. */
  empty?: boolean
  /** Asks for what an answer that is specific there has told. */
  untold?: boolean
  /** Can be said of any place in a story, and is put where nothing fits the words more closely. */
  anywhere?: boolean
}

/** A wording, and after a bar what it asks for. */
export type Line = string

/** Wordings that take the same quotations. */
export interface Group {
  /** Part of their ids. */
  name: string
  takes: readonly PhraseKind[]
  /** Only for words that hold such people; any where it is left out. */
  people?: readonly PhrasePeople[]
  /** True: only for words that pass over the dimension themselves; false: only for others. */
  speaks?: boolean
  /** Of these kinds only words that tell of an error of the speaker's, of harm, or of somebody against it. */
  graveOf?: readonly PhraseKind[]
  /** True: only for words that tell of something done wrong; false: only for others. */
  slip?: boolean
  /** True: only for words that any account could hold, or that pass over the dimension by a turn of speech. */
  empty?: boolean
  /** True: asks for what an answer that is specific there has told. */
  untold?: boolean
  lines: readonly Line[]
}
