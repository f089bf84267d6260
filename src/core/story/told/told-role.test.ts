import { describe, expect, it } from 'vitest'
import { readToldRole } from './told-role.ts'

describe('readToldRole', () => {
  it.each([
    [
      '*Staff engineer, payments platform, March 2023 to January 2024. Team of six, two other teams depended on us.*',
      'Staff engineer, payments platform',
      'March 2023 to January 2024',
    ],
    ['_Tech lead, 2021_', 'Tech lead', '2021'],
    ['**Jan – May 2022 · Senior backend engineer**', 'Senior backend engineer', 'Jan – May 2022'],
    ['*Engineering manager at a travel site*', 'Engineering manager at a travel site', ''],
    ['*SRE, since 2019*', 'SRE', 'since 2019'],
  ])('%s', (line, role, period) => {
    expect(readToldRole(line)).toMatchObject({ role, period })
  })

  it.each([
    'Staff engineer, March 2023 to January 2024',
    '*All of this happened in 2021.*',
    '*I was the one awake.*',
    '* Staff engineer, 2021',
    '',
  ])('reads nothing into: %s', (line) => {
    expect(readToldRole(line)).toBeNull()
  })

  it('gives only words of the line', () => {
    const line = '*Head of data (acting), autumn 2020 until spring 2021*'
    const told = readToldRole(line)
    expect(told && [told.role, told.period].every((part) => line.includes(part))).toBe(true)
  })
})
