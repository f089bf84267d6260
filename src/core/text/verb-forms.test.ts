import { expect, test } from 'vitest'
import { irregularBase, isParticipleForm, isPastForm, looksSameInPast } from './verb-forms.ts'

test.each([
  ['redrew', 'redraw'],
  ['reran', 'rerun'],
  ['resent', 'resend'],
  ['re-sent', 'resend'],
  ['overslept', 'oversleep'],
  ['underwent', 'undergo'],
  ['outgrew', 'outgrow'],
  ['mistook', 'mistake'],
  ['reset', 'reset'],
  ['misread', 'misread'],
])('%s is a past of %s', (form, base) => {
  expect([isPastForm(form), irregularBase(form)]).toEqual([true, base])
})

test.each(['redrawn', 'overtaken', 'misheard', 'reset'])('%s is a participle', (form) => {
  expect(isParticipleForm(form)).toBe(true)
})

test.each(['reset', 're-read', 'resent'])('%s may be of now as well', (form) => {
  expect(looksSameInPast(form)).toBe(true)
})

test.each(['relay', 'overlay', 'outcome', 'output', 'outlet', 'outset', 'report', 'overall'])(
  '%s is neither',
  (word) => {
    expect([isPastForm(word), isParticipleForm(word), irregularBase(word)]).toEqual([
      false,
      false,
      undefined,
    ])
  },
)
