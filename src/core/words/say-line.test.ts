import { expect, test } from 'vitest'
import { sayLine } from './say-line.ts'

test.each([
  [4, 'Line 4 is not valid UTF-8.', 'Line 4 is not valid UTF-8.'],
  [3, 'This is no text: line 3 holds a zero byte.', 'This is no text: line 3 holds a zero byte.'],
  [1_201, 'What begins at line 1,201 is too long.', 'What begins at line 1,201 is too long.'],
  [2, 'The front matter is too long.', 'Line 2: The front matter is too long.'],
  [null, 'The file is empty.', 'The file is empty.'],
])('of line %s, %j', (line, message, said) => {
  expect(sayLine(line, message)).toBe(said)
})
