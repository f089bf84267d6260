import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dimension } from '../src/core/judge/dimension.ts'
import { planFollowUps } from '../src/core/follow-up/plan-follow-ups.ts'
import type { PressWeights } from '../src/core/judge/questions/press-need.ts'
import type { FollowUp } from '../src/core/follow-up/follow-up.ts'
import heldOut from './press-held-out.json' with { type: 'json' }
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

/** The files of labelled answers. */
export const followUpFiles = [
  'followups',
  'own',
  'own-2',
  'own-3',
  'own-4',
  'own-5',
  'own-6',
  'own-7',
  'own-8',
  'own-9',
  'own-10',
  'own-11',
  'own-12',
  'own-13',
] as const
type FollowUpFile = (typeof followUpFiles)[number]

/** What one hand wrote stays together when it is left out. */
export const handOf = (file: FollowUpFile): string => (file === 'own-8' ? 'own-7' : file)

/** The first follow-ups on every labelled answer, by file and half. */
function evaluateFollowUps(): Map<string, JudgedFollowUp[]> {
  return new Map(
    followUpFiles.flatMap((file) => {
      const judged = readLabelled(file).map((labelled) => judgeFirst(labelled))
      const half = (use: LabelledAnswer['use']) =>
        judged.filter(({ labelled }) => labelled.use === use)
      return judged.some(({ labelled }) => labelled.use === 'check')
        ? [
            [`${file}, in view`, half('write')],
            [`${file}, kept aside`, half('check')],
          ]
        : [[file, judged]]
    }),
  )
}

export function readLabelled(file: FollowUpFile): LabelledAnswer[] {
  const path = join(process.cwd(), 'test/fixtures/followups', `${file}.jsonl`)
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as LabelledAnswer)
}

/** Holds the first follow-up on an answer against its label. */
export function judgeFirst(labelled: LabelledAnswer, weights?: PressWeights): JudgedFollowUp {
  const { question, answer } = labelled
  const first = planFollowUps({ question, answer, seed: 1 }, weights)[0]
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
  for (const { file, answers, onThinnest, meetsPhrase } of heldOut)
    rows.push([
      `first follow-up, ${file} left out (${answers}): on what is thinnest, quotation meets`,
      '≥ 80 %, ≥ 65 %',
      `${percent(onThinnest, answers)}, ${percent(meetsPhrase, answers)}`,
    ])
  return rows
}

function share(
  judged: readonly JudgedFollowUp[],
  counts: (one: JudgedFollowUp) => boolean,
): string {
  const hits = judged.filter(counts).length
  return percent(hits, judged.length)
}

const percent = (hits: number, all: number): string =>
  `${((100 * hits) / Math.max(1, all)).toFixed(hits === all ? 0 : 1)} %`
