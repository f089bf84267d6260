import { describe, expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import { exampleTexts } from '../guide/check-guide.ts'
import type { Guide } from '../guide/guide.ts'
import { judgeAnswer } from '../judge/judge.ts'
import { splitSentences } from '../story/sentences.ts'
import { hearSignals, type HeardSignal } from './hear-signals.ts'

const hear = ({ question, signals }: Guide, text: string) =>
  hearSignals(text, signals, judgeAnswer({ text, question }))

const countBy = (heard: readonly HeardSignal[]) => ({
  strong: heard.filter(({ stands }) => stands === 'strong').length,
  weak: heard.filter(({ stands }) => stands === 'weak').length,
  notMeasured: heard.filter(({ stands }) => stands === 'not-measured').length,
})

describe('a guide’s signals', () => {
  it('come across in its own worked example, nine of ten that can be measured', () => {
    const heard = libraryGuides.flatMap((guide) =>
      hear(guide, exampleTexts(guide.example).join('\n\n')),
    )
    const { strong, weak, notMeasured } = countBy(heard)
    expect(strong / (strong + weak)).toBeGreaterThan(0.9)
    expect(notMeasured / heard.length).toBeLessThan(0.15)
  })

  it('do not come across in lines that sound weak', () => {
    const heard = libraryGuides.flatMap((guide) =>
      hear(guide, guide.signals.map(({ weak }) => weak).join(' ')),
    )
    expect(countBy(heard).strong).toBe(0)
  })

  it('are quoted in the speaker’s own words, at most two for each', () => {
    for (const guide of libraryGuides) {
      const text = exampleTexts(guide.example).join('\n\n')
      for (const { stands, quotes, echo } of hear(guide, text)) {
        expect(quotes.length).toBeLessThanOrEqual(2)
        if (stands === 'strong') expect(quotes.length).toBeGreaterThan(0)
        for (const { start, end } of [...quotes, ...(echo ? [echo] : [])])
          expect(text.slice(start, end).trim()).not.toBe('')
      }
    }
  })

  it('sound weak where a sentence says what the weak line says', () => {
    const guide = libraryGuides.find(({ slug }) => slug === 'mistake-you-made')
    if (guide === undefined) throw new Error('no such guide')
    const example = exampleTexts(guide.example).join('\n\n')
    const heard = hear(guide, `${example} And mistakes were made on all sides, to be fair.`)
    const cushion = heard.find(({ name }) => name === 'Said without a cushion')
    expect(cushion).toMatchObject({ stands: 'weak' })
    expect(cushion?.echo).not.toBeNull()
  })

  it.each([
    ['Humility', 'waved it off'],
    ['Accountability', 'waved it off'],
    ['Analysis of the cause', 'turned out'],
    ['Resilience', 'rolled it back'],
  ])('are quoted by what proves them, not by what sets the scene: %s', (name, words) => {
    const guide = libraryGuides.find(({ slug }) => slug === 'project-that-failed')
    if (guide === undefined) throw new Error('no such guide')
    const text =
      `In spring 2021 I ran search at a bike marketplace, three of us. I had promised the VP
      three percent more sales by June. In April Jonas told me that small sellers were not in the
      test, and I waved it off. We shipped on 10 May behind a ten percent test. On the 17th Piet
      wrote three mails in one morning. I opened page one for ten searches and every small seller was
      gone. I rolled it back on 19 May and told the VP the same evening. It turned out that we had
      counted what the big sellers sold, because nobody had asked who pays for it. We got to 2.9 in
      five weeks.`.replaceAll(/\s+/gu, ' ')
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    const signal = hear(guide, text).find((heard) => heard.name === name)
    const quoted = signal?.quotes.map(({ start, end }) =>
      sentences.find((sentence) => sentence.includes(text.slice(start, end))),
    )
    expect(quoted?.join(' ')).toContain(words)
    expect(quoted?.join(' ')).not.toContain('I ran search')
  })

  it('are not measured where nothing is said', () => {
    for (const guide of libraryGuides.slice(0, 5))
      expect(countBy(hear(guide, ' '))).toEqual({
        strong: 0,
        weak: 0,
        notMeasured: guide.signals.length,
      })
  })
})
