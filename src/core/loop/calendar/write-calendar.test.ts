import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { planToEntries } from '../plan/plan-calendar.ts'
import { readCalendar } from './read-calendar.ts'
import { writeCalendar, type CalendarEntry } from './write-calendar.ts'

const stamped = Date.parse('2025-03-01T08:00:00Z')
const entry = (more: Partial<CalendarEntry>): CalendarEntry => ({
  uid: 'plan-2025-03-11@third-level',
  title: 'Rehearse 5 cards, 15 minutes',
  notes: '',
  day: '2025-03-11',
  at: null,
  minutes: 15,
  ...more,
})

describe('a calendar file that is written', () => {
  it('is what the standard asks for', () => {
    expect(writeCalendar('Plan', [entry({ notes: 'one; two' })], stamped)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//third-level//plan//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Plan',
        'BEGIN:VEVENT',
        'UID:plan-2025-03-11@third-level',
        'DTSTAMP:20250301T080000Z',
        'DTSTART;VALUE=DATE:20250311',
        'DTEND;VALUE=DATE:20250312',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Rehearse 5 cards\\, 15 minutes',
        'DESCRIPTION:one\\; two',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('writes times in UTC', () => {
    const at = Date.parse('2025-03-11T14:30:00+01:00')
    const text = writeCalendar('Plan', [entry({ at, minutes: 45 })], stamped)
    expect(text).toContain('DTSTART:20250311T133000Z\r\nDTEND:20250311T141500Z')
  })

  it('has no line over 75 octets, breaks no character, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (title) => {
        const text = writeCalendar('Plan', [entry({ title })], stamped)
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const reading = readCalendar(text, '2025-03-01')
        const plain = title
          .replaceAll(/\r\n?/g, '\n')
          // oxlint-disable-next-line eslint/no-control-regex
          .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
          .trim()
        expect(reading.kind === 'read' && reading.events[0]?.title).toBe(plain)
      }),
    )
  })
})

describe('a plan as calendar entries', () => {
  it('names what comes up on each day, and the rounds', () => {
    const entries = planToEntries([
      {
        day: '2025-03-10',
        daysLeft: 1,
        cards: [{ storyId: 'm', facet: 'lesson', storyName: 'Migration' }],
        minutes: 3,
        rounds: [],
      },
      {
        day: '2025-03-11',
        daysLeft: 0,
        cards: [],
        minutes: 0,
        rounds: [
          {
            roundId: 'r1',
            loopId: 'l',
            company: 'Acme',
            kind: 'behavioural',
            day: '2025-03-11',
            at: null,
            minutes: null,
            weight: null,
          },
          {
            roundId: 'r2',
            loopId: 'l',
            company: 'Acme',
            kind: 'coding',
            day: '2025-03-11',
            at: Date.parse('2025-03-11T09:00:00Z'),
            minutes: 45,
            weight: null,
          },
        ],
      },
    ])
    expect(entries).toEqual([
      {
        uid: 'plan-2025-03-10@third-level',
        title: 'Rehearse 1 card, 3 minutes',
        notes: 'Migration: Lesson',
        day: '2025-03-10',
        at: null,
        minutes: 3,
      },
      {
        uid: 'round-r1@third-level',
        title: 'Acme: behavioural round',
        notes: '',
        day: '2025-03-11',
        at: null,
        minutes: 60,
      },
      {
        uid: 'round-r2@third-level',
        title: 'Acme: coding round',
        notes: '',
        day: '2025-03-11',
        at: Date.parse('2025-03-11T09:00:00Z'),
        minutes: 45,
      },
    ])
  })
})
