import fc from '../../../test/properties.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import winkNLP from 'wink-nlp'
import type { ItsFunction } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { tagWords } from './tag-words.ts'
import { tokenize } from './tokenize.ts'

const nlp = winkNLP(model, ['pos'])
// It knows these two by identity, so they must be handed over as they are.
// oxlint-disable-next-line typescript/unbound-method
const lemmaOf = nlp.its.lemma as ItsFunction<string>
// oxlint-disable-next-line typescript/unbound-method
const posOf = nlp.its.pos as ItsFunction<string>

/** What wink-nlp itself makes of the words of a text: word, lemma, part of speech, and whether it knows the word. */
function tagByWink(text: string): string[] {
  const doc = nlp.readDoc(
    tokenize(text)
      .map(({ norm }) => norm)
      .join(' '),
  )
  const tokens = doc.tokens()
  const norms = tokens.out()
  const lemmas = tokens.out(lemmaOf) as string[]
  const poses = tokens.out(posOf) as string[]
  return norms.map((norm, at) => [norm, lemmas[at], poses[at], doc.isOOV(norm)].join(' '))
}

function tag(text: string): string[] {
  return tagWords(tokenize(text)).map(({ norm, lemma, pos, unknown }) =>
    [norm, lemma, pos, unknown].join(' '),
  )
}

const fixtures = join(import.meta.dirname, '../../../test/fixtures')
const texts = ['drill-answers/answers.jsonl', 'real-answers/dev.jsonl'].flatMap((file) =>
  readFileSync(join(fixtures, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
)

describe('words are tagged as wink-nlp tags them', () => {
  test('in written and spoken answers', () => {
    for (const text of texts) expect(tag(text)).toEqual(tagByWink(text))
  })

  const words = [...new Set(texts.join(' ').split(/\s+/))]
  const odd = `
    4.5tb 10am 110am 1,000 19th x2 5k 1990s 02:40 1e9 rock'n'roll o'clock y'all let's who's john's x's 5k's don't's
    cannot gonna zork zorking zorked zorkly zork's naïve ας σ's ß ﬁ é ½ ٣ Ⅳ constructor __proto__ toString
    colour analyse analysing programmes ain't 'tis whatcha
  `
    .trim()
    .split(/\s+/)

  test('in any order, and beside words that are none', () => {
    const word = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...odd),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (some) => {
        const text = some.join(' ')
        expect(tag(text)).toEqual(tagByWink(text))
      }),
      { numRuns: 400 },
    )
  })
})

test('what was read before changes nothing', () => {
  const text = texts[0]!
  const before = tag(text)
  for (let from = 0; from < 20_000; from += 1000)
    tag(Array.from({ length: 1000 }, (_, at) => `w${from + at}`).join(' '))
  expect(tag(text)).toEqual(before)
})
