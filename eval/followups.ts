import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dimension } from '../src/core/judge/dimension.ts'
import { planFollowUps } from '../src/core/follow-up/plan-follow-ups.ts'
import type { FollowUp } from '../src/core/follow-up/follow-up.ts'
import { parseText } from '../src/core/text/parse-text.ts'

/** An answer that leaves something open, what to press on first, and what it has answered already. */
export interface LabelledAnswer {
  id: string
  register: 'typed' | 'spoken' | 'asr'
  question: string
  answer: string
  best_probe_dimension: Dimension[]
  weakest_phrase: string
  bad_probe: string
  /** `write`: in view while the pressing was written; `check`: only counted. */
  use?: 'write' | 'check'
}

/** A labelled answer with the first follow-up on it, and how that stands to the label. */
export interface JudgedFollowUp {
  labelled: LabelledAnswer
  first: FollowUp | undefined
  onThinnest: boolean
  meetsPhrase: boolean
  asksAnswered: boolean
}

/** The first follow-ups on every labelled answer, by file and half. */
export function evaluateFollowUps(): Map<string, JudgedFollowUp[]> {
  const own = readLabelled('own')
  const second = readLabelled('own-2')
  const sixth = readLabelled('own-6')
  return new Map(
    (
      [
        ['shared', readLabelled('followups')],
        ['own, in view', own.filter(({ use }) => use === 'write')],
        ['own, kept aside', own.filter(({ use }) => use === 'check')],
        ['own second, in view', second.filter(({ use }) => use === 'write')],
        ['own second, kept aside', second.filter(({ use }) => use === 'check')],
        ['own third, first seen at the end', readLabelled('own-3')],
        ['own fourth, first seen after that', readLabelled('own-4')],
        ['own fifth, first seen last', readLabelled('own-5')],
        ['own sixth, in view', sixth.filter(({ use }) => use === 'write')],
        ['own sixth, kept aside', sixth.filter(({ use }) => use === 'check')],
      ] as const
    ).map(([name, answers]) => [name, answers.map(judgeFirst)]),
  )
}

function readLabelled(file: string): LabelledAnswer[] {
  const path = join(process.cwd(), 'test/fixtures/followups', `${file}.jsonl`)
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as LabelledAnswer)
}

function judgeFirst(labelled: LabelledAnswer): JudgedFollowUp {
  const { question, answer } = labelled
  const first = planFollowUps({ question, answer, seed: 1 })[0]
  const onThinnest = first !== undefined && labelled.best_probe_dimension.includes(first.dimension)
  return {
    labelled,
    first,
    onThinnest,
    meetsPhrase: first !== undefined && meets(labelled, first.quote),
    asksAnswered: first !== undefined && asksFor(first, labelled.bad_probe),
  }
}

/** True where the quotation shares words with the phrase that the label names. */
function meets({ answer, weakest_phrase }: LabelledAnswer, quote: string): boolean {
  const start = quote === '' ? -1 : answer.indexOf(quote)
  const from = answer.indexOf(weakest_phrase)
  return start >= 0 && start < from + weakest_phrase.length && from < start + quote.length
}

/** From this share of a probe's content words on, and this many, a question that holds them asks the same. */
const sameQuestionShare = 0.5
const sameQuestionWords = 2

/** True where a follow-up, beside what it quotes, asks with the words of the probe that was answered. */
function asksFor({ text, quote }: FollowUp, badProbe: string): boolean {
  const asked = contentLemmas(text.replace(quote.replace(/\s+/g, ' '), ''))
  const wanted = [...contentLemmas(badProbe)]
  const shared = wanted.filter((lemma) => asked.has(lemma)).length
  return shared >= Math.max(sameQuestionWords, sameQuestionShare * wanted.length)
}

const content = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** Words of asking itself. */
const framing = new Set(['do', 'be', 'have', 'say', 'tell', 'hear'])

function contentLemmas(text: string): Set<string> {
  const { tokens } = parseText(text)
  return new Set(
    tokens
      .filter(({ pos, lemma }) => content.has(pos) && !framing.has(lemma))
      .map(({ lemma }) => lemma),
  )
}

/** Rows for the table: what, bar, share. */
export function followUpRows(): [what: string, bar: string, share: string][] {
  const rows: [string, string, string][] = []
  for (const [name, judged] of evaluateFollowUps()) {
    rows.push(
      [
        `first follow-up on what is thinnest, ${name} (${judged.length})`,
        '≥ 80 %',
        share(judged, (one) => one.onThinnest),
      ],
      [
        '  its quotation meets the weakest phrase',
        '≥ 65 %',
        share(judged, (one) => one.meetsPhrase),
      ],
      ['  asks what was answered', '≤ 2 %', share(judged, (one) => one.asksAnswered)],
    )
  }
  return rows
}

function share(
  judged: readonly JudgedFollowUp[],
  counts: (one: JudgedFollowUp) => boolean,
): string {
  const hits = judged.filter(counts).length
  return `${((100 * hits) / Math.max(1, judged.length)).toFixed(hits === judged.length ? 0 : 1)} %`
}
