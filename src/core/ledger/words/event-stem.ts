import { isContent, stemWord } from './stem.ts'
import type { TellingWord } from './telling.ts'

/** Kinds of act that stories put in order; people name one act in several ways. Provenance: written for this project. */
const acts: readonly (readonly [string, string])[] = [
  [
    '<contact>',
    'ring call phone tell inform notify ask email write warn report talk speak announce admit own contact explain apologise apologize confess interview hear listen consult',
  ],
  [
    '<change>',
    'fix patch code ship deploy release live push merge close roll rollback revert pull repair correct change refactor rewrite rip restart reboot disable enable switch flip swap apply hotfix solve resolve restore raise bump increase lower adjust tweak edit update',
  ],
  ['<check>', 'test check verify rehearse prove measure confirm dry backup'],
  ['<consent>', 'approve permission okay consent sign authorise allow ok agree'],
]
const actByStem = new Map<string, string>()
for (const [act, verbs] of acts)
  for (const verb of verbs.split(' ')) actByStem.set(stemWord(verb), act)
const byWord: Readonly<Record<string, string>> = {
  out: '<change>',
  code: '<change>',
  phone: '<contact>',
  sorry: '<contact>',
  tests: '<check>',
  call: '<contact>',
  okay: '<consent>',
  ok: '<consent>',
}

/** "wrote to her" tells somebody, "wrote the report" does not. */
const addressed = new Set('to him her them me us back everyone everybody'.split(' '))

/** The stem by which a word names an event, or the kind of act it is; empty for a word that names none. */
export function eventStem(words: readonly TellingWord[], at: number): string {
  const word = words[at]!
  if (word.norm === 'out' && words[at - 1]?.norm !== 'safely' && words[at - 1]?.norm !== 'was')
    return ''
  if (Object.hasOwn(byWord, word.norm)) return byWord[word.norm]!
  if (!isContent(word.norm)) return ''
  if (word.lemma === 'write' && !addressed.has(words[at + 1]?.norm ?? '')) return word.stem
  return actByStem.get(word.stem) ?? word.stem
}
