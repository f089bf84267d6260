import { describe, expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import { exampleTexts } from '../guide/check-guide.ts'
import type { Guide } from '../guide/guide.ts'
import { judgeAnswer } from '../judge/judge.ts'
import { splitSentences } from '../story/told/sentences.ts'
import { hearSignals } from './hear-signals.ts'

const hear = ({ question, signals }: Guide, text: string) =>
  hearSignals(text, signals, judgeAnswer({ text, question }))

function findGuide(wanted: string): Guide {
  const guide = libraryGuides.find(({ slug }) => slug === wanted)
  if (guide === undefined) throw new Error(`no guide ${wanted}`)
  return guide
}

const failed =
  `In spring 2021 I ran search at a bike marketplace, three of us. I had promised the VP three percent more
  sales by June. In April Jonas told me that small sellers were not in the test, and I waved it off. We shipped on 10 May
  behind a ten percent test. On the 17th Piet wrote three mails in one morning. I rolled it back on 19 May and told the VP
  the same evening. It turned out that we had counted what the big sellers sold. We got to 2.9 in five
  weeks.`.replaceAll(/\s+/gu, ' ')

describe('a guide’s signals', () => {
  it.each([
    ['project-that-failed', 'Humility', 'waved it off'],
    ['project-that-failed', 'Accountability', 'waved it off'],
    ['project-that-failed', 'Analysis of the cause', 'turned out'],
    ['project-that-failed', 'Resilience', 'rolled it back'],
  ])('are quoted by whole sentences that do what they name: %s, %s', (slug, name, words) => {
    const signal = hear(findGuide(slug), failed).find((heard) => heard.name === name)
    expect(signal).toMatchObject({ stands: 'told' })
    const sentences = splitSentences(failed)
    for (const quote of signal?.quotes ?? []) expect(sentences).toContainEqual(quote)
    expect(signal?.quotes.map(({ start, end }) => failed.slice(start, end)).join(' ')).toContain(
      words,
    )
  })

  it.each([
    ['Found by going to look', 'In April 2021 I promised the synonym service to Devi for 5 May.'],
    ['Reasons that once were good', 'I skipped the load test because I wanted the date.'],
    ['The road not taken', 'I added a cache and a rate limit in two days, on 7 and 8 May.'],
    ['Who paid', 'I was the on-call lead on 5 May, and the search was down for an hour.'],
  ])('are left to the speaker where no words show them: %s', (name, text) => {
    const signal = hear(findGuide('bad-decision'), text).find((heard) => heard.name === name)
    expect(signal).toMatchObject({ stands: 'open', sign: null, quotes: [], echo: null })
  })

  it.each([
    ['The road not taken', 'There was another way: Olu had proposed to start with one customer.'],
    ['Found by going to look', 'On 6 May I sat with two buyers for a morning and saw it.'],
  ])('are quoted where words show them: %s', (name, text) => {
    const signal = hear(findGuide('bad-decision'), text).find((heard) => heard.name === name)
    expect(signal).toMatchObject({ stands: 'told' })
  })

  it.each([
    [
      'The other position, put fairly',
      'I lost, and I could have written to the head of the clinic; I did not.',
      'open',
    ],
    [
      'The other position, put fairly',
      'Ines said that the council had promised the bridge for March, and that she could not take it back.',
      'told',
    ],
    [
      'A route that keeps the door open',
      'On 3 May I asked him in his own office why the count was wrong.',
      'told',
    ],
    [
      'A route that keeps the door open',
      'On 3 May I said it in the big meeting, and the room went quiet.',
      'open',
    ],
    [
      'Something moved somebody',
      'On 9 May I showed her the 14 forms, and she changed her mind.',
      'told',
    ],
    ['Something moved somebody', 'On 9 May I asked again, and Ada never agreed to it.', 'open'],
    ['Something moved somebody', 'On 9 May we moved the 14 forms to the other shelf.', 'open'],
    ['Afterwards', 'Since then I ask the head nurse first, as on 4 June with Ada.', 'told'],
  ])('of a disagreement: %s, %s', (name, text, stands) => {
    const heard = hear(findGuide('disagreed-with-your-manager'), text)
    expect(heard.find((signal) => signal.name === name)?.stands).toBe(stands)
  })

  it.each([
    [
      'why it was mended is no cause of it',
      'Cause at the right depth',
      'I rolled back everything, because I did not know which other names were wrong.',
      'open',
    ],
    [
      'taking it on oneself leaves nobody else to blame',
      'No second scapegoat',
      'Then I told all six leads at 13:40 that it was my job and my test.',
      'told',
    ],
  ])('%s', (_, name, text, stands) => {
    const signal = hear(findGuide('caused-an-outage'), text).find((heard) => heard.name === name)
    expect(signal?.stands).toBe(stands)
  })

  it('are not told by what never happened', () => {
    const text =
      'I would always roll it back at once. If it broke I would have restored it the same day.'
    for (const { stands } of hear(findGuide('project-that-failed'), text))
      expect(stands).toBe('open')
  })

  it('are not told by lines that sound weak', () => {
    for (const guide of libraryGuides)
      for (const { name, stands } of hear(guide, guide.signals.map(({ weak }) => weak).join(' ')))
        expect(stands, `${guide.slug}: ${name}`).not.toBe('told')
  })

  it('sound weak where a sentence says what the weak line says', () => {
    const guide = findGuide('mistake-you-made')
    const example = exampleTexts(guide.example).join('\n\n')
    const heard = hear(guide, `${example} And mistakes were made on all sides, to be fair.`)
    const cushion = heard.find(({ name }) => name === 'Said without a cushion')
    expect(cushion).toMatchObject({ stands: 'weak' })
    expect(cushion?.echo).not.toBeNull()
  })

  it('are open where nothing is said', () => {
    for (const guide of libraryGuides.slice(0, 5))
      for (const { stands } of hear(guide, ' ')) expect(stands).toBe('open')
  })
})
