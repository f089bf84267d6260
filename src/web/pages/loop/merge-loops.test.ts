import { describe, expect, it } from 'vitest'
import { mergeChanges } from './merge-loops.ts'

const base = {
  company: 'Harbour',
  role: '',
  rounds: [
    { id: 'a', notes: 'x' },
    { id: 'b', notes: 'y' },
  ],
}

describe('mergeChanges', () => {
  it('takes the changes of both sides where they lie apart', () => {
    const mine = {
      ...base,
      role: 'Engineer',
      rounds: [{ id: 'a', notes: 'mine' }, base.rounds[1]!],
    }
    const theirs = { ...base, company: 'Quay', rounds: [base.rounds[0]!, { id: 'c', notes: '' }] }
    expect(mergeChanges(base, mine, theirs)).toEqual({
      merged: {
        company: 'Quay',
        role: 'Engineer',
        rounds: [
          { id: 'a', notes: 'mine' },
          { id: 'c', notes: '' },
        ],
      },
      met: false,
    })
  })

  it('keeps mine, and says so, where both changed one place', () => {
    const met = mergeChanges(base, { ...base, role: 'one' }, { ...base, role: 'two' })
    expect(met).toEqual({ merged: { ...base, role: 'one' }, met: true })
  })

  it('brings back a round that one side deleted and the other wrote in', () => {
    const mine = { ...base, rounds: [base.rounds[0]!] }
    const theirs = { ...base, rounds: [base.rounds[0]!, { id: 'b', notes: 'more' }] }
    expect(mergeChanges(base, mine, theirs).merged).toEqual(theirs)
  })
})
