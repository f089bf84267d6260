import { expect, it } from 'vitest'
import { findZone, sayZone } from './zone-names.ts'

const zones = [
  'Europe/Kiev',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Saigon',
  'America/Vincennes',
  'America/Indiana/Vincennes',
]

it.each([
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Saigon', 'Asia/Ho Chi Minh'],
  ['America/New_York', 'America/New York'],
  ['Etc/UTC', 'Etc/UTC'],
])('says %s as %s', (zone, said) => expect(sayZone(zone)).toBe(said))

it.each([
  ['Europe/Kyiv', 'Europe/Kiev'],
  ['kyiv', 'Europe/Kiev'],
  ['europe/kiev', 'Europe/Kiev'],
  [' new york ', 'America/New_York'],
  ['ho chi minh', 'Asia/Saigon'],
  ['Vincennes', null],
  ['Berli', null],
  ['', null],
])('understands "%s" as %s', (typed, zone) => expect(findZone(typed, zones)).toBe(zone))
