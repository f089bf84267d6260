import { expect, it } from 'vitest'
import { remember } from './remember.ts'

it('makes of each object once', () => {
  let made = 0
  const number = remember((_key: object) => ({ number: (made += 1) }))
  const [one, other] = [{}, {}]
  expect(number(one)).toBe(number(one))
  expect(number(one)).not.toBe(number(other))
  expect(made).toBe(2)
})
