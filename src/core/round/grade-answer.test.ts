import { expect, it } from 'vitest'
import { gradeAnswer } from './grade-answer.ts'
import { holdsFrom, texturedFrom } from './review/textured.ts'

const telling =
  'In autumn 2022 I moved the cold store of the fish market in Bergen to a new controller. Solveig, who runs the halls, wanted it done before Christmas. I ran the old controller beside the new one for three weeks. On 9 November a sensor froze and two tonnes of cod were lost. We switched over on 1 December, and the alarms fell from forty a week to six.'

const grade = (text: string) => {
  const graded = gradeAnswer({ text, mode: 'typed' }, [telling])
  if (graded === null) throw new Error('nothing to judge')
  return graded
}

it('takes for the telling told again only what adds no name and no figure', () => {
  expect(
    grade(
      'I ran the old controller beside the new one for three weeks, a sensor froze and two tonnes of cod were lost, and we switched over and the alarms fell from forty a week to six.',
    ).retold,
  ).toBe(true)
  expect(
    grade(
      'I ran the old controller beside the new one for three weeks, a sensor froze and two tonnes of cod were lost, which was 180,000 kroner, and Harald from the insurance paid a third of it.',
    ).retold,
  ).toBe(false)
})

it('holds in part what shows well the little that one question asks for, and nothing that stays general', () => {
  const short = grade(
    'Solveig gave it to her own two electricians in April, with a list of nine alarms. They wired it to their board that week and took mine down.',
  )
  expect(short.overall).toBeGreaterThanOrEqual(holdsFrom)
  expect(short.overall).toBeLessThan(texturedFrom)
  for (const general of [
    'It went well in the end, and everybody was happy with how we communicated.',
    'You always have to keep people in the loop, and that is what we did as a team.',
  ])
    expect(grade(general).overall).toBeLessThan(holdsFrom)
})

it('counts a name that no lexicon holds as one', () => {
  const named = grade(
    "That was mostly Stefan. He'd set up the rerun plugin himself seven years before, so I think he felt it was his thing. He said a rerun costs four minutes and my fixtures would cost a month.",
  )
  expect(named.overall).toBeGreaterThanOrEqual(holdsFrom)
  expect(named.overall).toBeLessThan(texturedFrom)
})

it('takes an answer given once more for told again, and no other answer of the same story', () => {
  const first =
    'Solveig gave it to her own two electricians in April, with a list of nine alarms. They wired it to their board that week and took mine down.'
  const again = gradeAnswer({ text: first, mode: 'typed' }, [telling, first])
  expect(again).toMatchObject({ retold: true })
  expect(again?.overall).toBeLessThan(holdsFrom)
  const next = gradeAnswer(
    {
      text: 'The second electrician, Arne, rang me in May: one of the alarms woke him each night at four. We moved its limit by two degrees.',
      mode: 'typed',
    },
    [telling, first],
  )
  expect(next).toMatchObject({ retold: false })
  expect(next?.overall).toBeGreaterThanOrEqual(holdsFrom)
})
