import { describe, expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { judgeAnswer } from './judge.ts'
import { readAnswer } from './reading.ts'
import { leavesEndOpen } from './unknown-end.ts'

const told = 'I moved the boxes off the quay that night and rang the yard before six.'

describe('an end that is not known', () => {
  test.each([
    [`${told} And then I was gone, so I never heard how they got on with it.`, true],
    [`${told} I moved firms that winter, so how it holds I couldn't tell you.`, true],
    [`${told} They built it like that. I don't know if it held.`, true],
    ['i moved the boxes off the quay and i left in may so i do not know what they chose', true],
    [`${told} I did not know how it held, so I went down and looked.`, false],
    [`${told} It took, I don't know how many hours, and the crane held.`, false],
    [`${told} He said I don't know if it holds, and he signed.`, false],
    [`I don't know if this is what you mean. ${told} The crane held.`, false],
    [`${told} I never found out the reason.`, false],
    [`${told} The crane held, and I don't know if that had anything to do with it.`, false],
  ])('%s', (text, expected) => {
    expect(leavesEndOpen(readAnswer(parseText(text)))).toBe(expected)
  })

  test('is a hint at an outcome, whatever else is told', () => {
    const known = `I sat with him in the boat house on three evenings and made him take me off the rota. He did it on the third evening and took a photo of it.`
    const question = 'Whom did you hand it to?'
    const of = (text: string) => judgeAnswer({ text, question, facet: 'handoff' })
    expect(of(`${known} I never heard how they got on with it.`).ratings.outcome).toBe(2)
    expect(of(known).scores.outcome).toBeGreaterThan(2.5)
  })
})
