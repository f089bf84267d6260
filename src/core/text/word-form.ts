import type { PartOfSpeech } from './wink-model.ts'

/** What a new form is known for: each thing that is asked of forms has its place here. */
const unasked: unknown[] = []

/** A word as one part of speech, one object wherever it stands. */
export class WordForm {
  readonly norm: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** True where the tagger's lexicon does not hold the word. */
  readonly unknown: boolean
  /** What `perForm` found out about it, by what was asked. */
  readonly known: unknown[]

  constructor(norm: string, lemma: string, pos: PartOfSpeech, unknown: boolean) {
    this.norm = norm
    this.lemma = lemma
    this.pos = pos
    this.unknown = unknown
    this.known = unasked.slice()
  }
}

/**
 * The same function of a token, which asks once for each form: for what a word and its part of speech decide by
 * themselves. A text has the same few hundred words over and over, and a list of thousands is looked up some ten times as
 * slowly as what lies with the word. `make` must give the same for the same form, and never undefined.
 */
export function perForm<Value extends NonNullable<unknown> | null>(
  make: (form: WordForm) => Value,
): (token: { readonly form: WordForm }) => Value {
  const place = unasked.push(undefined) - 1
  return ({ form }) => {
    const before = form.known[place] as Value | undefined
    if (before !== undefined) return before
    const made = make(form)
    form.known[place] = made
    return made
  }
}
