import { describe, expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { isFiguresOnly } from './figures.ts'
import { judgeAnswer } from './judge.ts'
import { isNamesOnly } from './names-only.ts'
import { isOnlooker } from './onlooker.ts'
import { readAnswer } from './reading.ts'

const read = (text: string) => readAnswer(parseText(text))

const someoneElse =
  'Our head gardener, Philippa, saved the glasshouse in the storm. She cut the ropes at midnight, she carried the lemon trees in one by one and she tied the roof with the fire hose. I was there with the lamp and I watched her. I found that really inspiring, how she did it.'
const figures =
  'We grew the shop from 0 to 900 orders a week and reached 96 percent satisfaction. Revenue rose by 41 percent in 2 years and we won the growth award out of 120 teams. It took passion and excellence.'
const names =
  'In the choir project there were Solvei, Mr Tanaka, Brigitta and Oluwaseun, and I met with all of them in May and in June. I talked with Brigitta and with Mr Tanaka, and in the end we found a plan and we sang it.'
const followed =
  'Wren has the letter. I left it with her in Thompson when I went, and she went through it with Nkemelu in Cree, put a line in, took two out and gave it to Fairweather.'
const own =
  'Our head gardener, Philippa, wanted to cut the ropes at midnight. I refused, because the roof would have gone, and I tied it with the fire hose. She carried two lemon trees in and she laughed. All nine lived.'

describe("somebody else's story", () => {
  test.each([
    ['she acts and I watch', someoneElse, true],
    ['I act beside her', own, false],
    [
      'I act in passives',
      'Marta rang and she asked and she waited and the valve was closed by me and the pipe was cut by me.',
      false,
    ],
    [
      'they speak to me',
      'Benedek told me to stop, he asked me why I press, he showed me his hands, and since then I count to ten.',
      false,
    ],
    [
      'I put it to them and they act on it',
      'He lost the drill and he hid the key and he said no. I asked him to choose the code. He chose a birthday and he told the parish.',
      false,
    ],
    [
      'one of them acts throughout, beside a little of "we"',
      'Malik saw the sling on the edge and he ran out and he waved. The driver stopped, and he lowered it and he cut the sling off. We changed the hooks.',
      true,
    ],
    [
      'I ask for time and have it done',
      'He refused each change, his boss was counting and he walked out. I asked for two weeks and had the boards recounted with his own trainee. He certified it and he signed.',
      false,
    ],
    [
      'what they said changed what I do',
      'She told them that I always say great, she went for promotion on it and she lost it and she cried. I laughed. What I do now is, I keep a tick sheet by the screen.',
      false,
    ],
    [
      'I take the step that follows',
      'Solveig wanted to pour on Monday and the contractor was billing her. The supplier had changed its drawings on her before. She gave me till Friday. So I drove to Tampere and sat in their office. She moved the pour and she sent the drawing on.',
      false,
    ],
    [
      'I say no, and they act on it',
      'He promised the board the scanner, he called the press and he ordered the machine. I told him no in the corridor. He took it back.',
      false,
    ],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => expect(isOnlooker(read(text))).toBe(expected))

  test('rates the speaker low, and says so in the sum', () => {
    const judgment = judgeAnswer({ text: someoneElse })
    expect(judgment.ratings.ownership).toBe(1)
    expect(judgment.overall).toBeLessThanOrEqual(2)
    expect(judgment.steps.ownership.map((step) => step.label)).toContain(
      'Somebody else acts throughout',
    )
  })
})

describe('figures in place of an account', () => {
  test.each([
    ['growth and an award', figures, true],
    [
      'a result that was counted',
      `${own} Of 40 panes 38 held, 2 cracked, and the bill was 310 euros.`,
      false,
    ],
    ['no figures', names, false],
  ])('%s', (_, text, expected) => expect(isFiguresOnly(read(text))).toBe(expected))

  test('are rated as next to nothing', () =>
    expect(judgeAnswer({ text: figures }).overall).toBeLessThan(1.7))
})

describe('names without a position', () => {
  test.each([
    ['who attended', names, true],
    ['one of them wants something', `${names} Brigitta wanted it slower.`, false],
    ['one of them is followed', followed, false],
    [
      'so many that each does one thing',
      'Abernathy chaired the first round. Oyelaran visited us from Oslo and met Solvei and Brigitta. Thorvald signed the list, and Ingvild came to the dinner. Wietske invited us back, and he spoke at the end and he stayed.',
      true,
    ],
    ['two names', 'I met Solvei and Brigitta in May and we sang it.', false],
  ])('%s', (_, text, expected) => expect(isNamesOnly(read(text))).toBe(expected))

  test('are a hint at most', () => {
    const judgment = judgeAnswer({ text: names, facet: 'disagreement' })
    expect(judgment.ratings.people).toBeLessThanOrEqual(2)
    expect(judgment.overall).toBeLessThan(2.5)
  })
})
