import { readJsonLine, type UnreadLine } from '../json-line.ts'
import { playScript, ScriptedCandidate } from './play-script.ts'
import { reviewRound } from './review/review-round.ts'
import type { RoundVerdict, ScribeNote } from './review/review.ts'

/** One note of the scribe, as a line of JSON shows it. Times in milliseconds since the round began. */
export interface LineNote {
  kind: ScribeNote['kind']
  question: string
  quote: string
  facet: ScribeNote['facet']
  askedAt: number
  tookMs: number
  overall: number | null
  evidenced: { dimension: string; quote: string }[]
  remarks: string[]
  contradictions: ScribeNote['contradictions']
}

/** What one scripted candidate's round came to. */
export interface PlayedLine {
  id: string | number
  verdict: RoundVerdict['verdict'] | null
  cannotTell: boolean
  drop: number | null
  concern: string
  wouldHaveChanged: string | null
  openingNote: string
  notes: LineNote[]
}

export type RoundLineResult = { kind: 'played'; value: PlayedLine } | UnreadLine

/** Plays the round of one line of JSON. `line` is its number, from 1, for messages. Never throws. */
export function playLine(json: string, line: number): RoundLineResult {
  const read = readJsonLine(ScriptedCandidate, json, line)
  if (read.kind !== 'read') return read
  const { ruling, drop, notes, openingNote } = reviewRound(
    playScript(read.value, seedOf(read.value)),
  )
  return {
    kind: 'played',
    value: {
      id: read.value.id,
      verdict: ruling?.verdict ?? null,
      cannotTell: ruling?.cannotTell ?? false,
      drop: drop?.drop ?? null,
      concern: ruling?.concern ?? '',
      wouldHaveChanged: ruling?.wouldHaveChanged ?? null,
      openingNote,
      notes: notes.map(toLineNote),
    },
  }
}

/** The id fixes the seed, so that a line gives the same wherever it stands. FNV-1a over UTF-16 units. */
function seedOf({ id }: ScriptedCandidate): number {
  let value = 0x811c9dc5
  for (const unit of String(id)) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}

function toLineNote(note: ScribeNote): LineNote {
  const { kind, question, pressedOn, facet, askedAt, tookMs, overall, remarks } = note
  const evidenced = note.evidenced.map(({ dimension, quote }) => ({ dimension, quote }))
  const { contradictions } = note
  return {
    kind,
    question,
    quote: pressedOn,
    facet,
    askedAt,
    tookMs,
    overall,
    evidenced,
    remarks,
    contradictions,
  }
}
