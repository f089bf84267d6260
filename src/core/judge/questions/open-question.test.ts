import { describe, expect, test } from 'vitest'
import { judgeAnswer } from '../judge.ts'

function questionOn(dimension: string, text: string) {
  return judgeAnswer({ text, facet: 'near-failure' }).openQuestions.find(
    (question) => question.dimension === dimension,
  )
}

describe('an open question', () => {
  test('presses on the words that hide who acted', () => {
    const text =
      'In the dry run the team caught a subtle bug, and then the whole job was repeated and we went home that night.'
    const question = questionOn('ownership', text)
    expect(question?.place).toBeDefined()
    const words = text.slice(question!.place!.start, question!.place!.end)
    expect(words).toMatch(/^(?:In the dry run )?the team caught a subtle bug$/)
    expect(question!.text).toContain(words)
  })

  test('presses on the vague end for the outcome', () => {
    const text =
      'I rang the yard and I moved the crates, and in the end it went really well for all of the people there.'
    const question = questionOn('outcome', text)
    expect(text.slice(question!.place!.start, question!.place!.end)).toMatch(/well/)
  })

  test('is asked without a quotation when nothing was said', () => {
    for (const question of judgeAnswer({ text: '' }).openQuestions) {
      expect(question.place).toBeUndefined()
      expect(question.text).toMatch(/\?$/)
    }
  })

  test('uses more than one wording over many answers', () => {
    const texts = [
      'The team fixed it.',
      'The committee decided it.',
      'It was moved to May.',
      'The group cut it.',
      'The staff wrote it.',
      'It was dropped.',
    ]
    expect(
      new Set(texts.map((text) => questionOn('ownership', text)?.text.replace(/".*"/, '""'))).size,
    ).toBeGreaterThan(1)
  })
})
