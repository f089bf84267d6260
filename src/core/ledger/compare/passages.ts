import { formsOf } from '../facts/person-line.ts'
import type { Telling } from '../words/telling.ts'

/** A stretch of a telling that says about one thing: words `from` to `to`, half-open. */
export interface Passage {
  from: number
  to: number
}

/** A sentence of more words is read in overlapping pieces; raw speech has no sentences. */
const longestPassage = 26
const longestPiece = 20
const shortestPiece = 6

/** The passages of a telling: its sentences, and the pieces of long ones, cut between clauses. */
export function passagesOf({ words, clauses }: Telling): Passage[] {
  const passages: Passage[] = []
  let next = 0
  for (let from = 0; from < words.length;) {
    let to = from + 1
    while (to < words.length && words[to]!.pause !== 'stop') to += 1
    const cuts = [from]
    for (; next < clauses.length && clauses[next]!.subjectFrom < to; next++) {
      const at = clauses[next]!.subjectFrom
      if (at > from && at - cuts.at(-1)! >= shortestPiece) cuts.push(at)
    }
    cuts.push(to)
    if (to - from <= longestPassage) passages.push({ from, to })
    else passages.push(...piecesOf(cuts))
    from = to
  }
  return passages
}

function piecesOf(cuts: readonly number[]): Passage[] {
  const pieces: Passage[] = []
  for (let k = 0; k + 1 < cuts.length; k++) {
    let end = k + 1
    while (end + 1 < cuts.length && cuts[end + 1]! - cuts[k]! <= longestPiece) end += 1
    pieces.push({ from: cuts[k]!, to: cuts[end]! })
    if (end + 1 === cuts.length) break
  }
  return pieces
}

/**
 * What the words of each passage say, as cues that weights can be learned for: a word, two words in a row, two with one
 * between, and for each clause who acts, whether it happened, and the act. People are "@", those for whom the work is
 * made "@out", numbers "#".
 */
export function cuesOf(telling: Telling, passages: readonly Passage[]): string[][] {
  const forms = formsOf(telling).map((form, at) => {
    if (form.startsWith('@')) return form.startsWith('@%') ? '@out' : '@'
    return telling.words[at]!.pos === 'NUM' || /^\d/.test(form) ? '#' : form
  })
  const acts = clauseCues(telling)
  let next = 0
  return passages.map(({ from, to }) => {
    const line = ['<']
    for (let i = from; i < to; i++) {
      if (i > from && telling.words[i]!.pause === 'stop') line.push('.')
      line.push(forms[i]!)
    }
    line.push('>')
    const cues = new Set<string>()
    for (let i = 0; i < line.length; i++) {
      cues.add(line[i]!)
      if (i + 1 < line.length) cues.add(`${line[i]!} ${line[i + 1]!}`)
      if (i + 2 < line.length) cues.add(`${line[i]!} * ${line[i + 2]!}`)
    }
    // Pieces of one sentence overlap.
    while (next > 0 && acts[next - 1]!.at >= from) next -= 1
    while (next < acts.length && acts[next]!.at < from) next += 1
    for (; next < acts.length && acts[next]!.at < to; next++)
      for (const cue of acts[next]!.cues) cues.add(cue)
    return [...cues]
  })
}

const letterByActor = {
  i: 'I',
  we: 'WE',
  person: 'O',
  group: 'O',
  other: 'O',
  nobody: 'P',
  thing: 'T',
} as const

function clauseCues({ clauses }: Telling): { at: number; cues: string[] }[] {
  return clauses.map(({ actor, mode, negated, verb, act, verbAt }) => {
    const happened = mode === 'past' || mode === 'perfect' || mode === 'told-now'
    const lead = `C:${letterByActor[actor]}${negated ? '!' : ''}${happened ? '' : '~'}`
    const cues = [lead, lead + verb]
    if (act !== verb) cues.push(lead + act)
    return { at: verbAt, cues }
  })
}
