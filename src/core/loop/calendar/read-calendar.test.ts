import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar-day.ts'
import { readCalendar } from './read-calendar.ts'

const from = '2025-03-10'
const wrap = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1@x', ...lines, 'END:VEVENT']
const read = (...lines: string[]) => {
  const reading = readCalendar(wrap(...event(...lines)), from)
  if (reading.kind !== 'read') throw new Error(reading.what)
  return reading
}
const daysOf = (...lines: string[]) => read(...lines).events.map(({ day }) => day)

describe('a calendar file', () => {
  it('gives a time in its own zone, folded and escaped texts, and how long it is', () => {
    const { events, remarks } = read(
      'DTSTART;TZID=Europe/Berlin:20250311T143000',
      'DTEND;TZID=Europe/Berlin:20250311T151500',
      'SUMMARY:Acme\\, round 1\\; beha',
      ' vioural',
      'LOCATION:Room 4\\nsecond floor',
    )
    expect(remarks).toEqual([])
    expect(events).toEqual([
      {
        uid: '1@x',
        title: 'Acme, round 1; behavioural',
        day: '2025-03-11',
        time: '14:30',
        minutes: 45,
        timeZone: 'Europe/Berlin',
        place: 'Room 4\nsecond floor',
        repeats: false,
      },
    ])
  })

  it.each([
    ['a whole day', ['DTSTART;VALUE=DATE:20250312'], { time: null, timeZone: null, minutes: null }],
    [
      'UTC',
      ['DTSTART:20250312T090000Z', 'DURATION:PT1H30M'],
      { time: '09:00', timeZone: 'UTC', minutes: 90 },
    ],
    ['no zone', ['DTSTART:20250312T0900'], { time: '09:00', timeZone: null }],
    [
      'a name of Outlook',
      ['DTSTART;TZID="Pacific Standard Time":20250312T090000'],
      { timeZone: 'America/Los_Angeles' },
    ],
    [
      'a path before the zone',
      ['DTSTART;TZID=/x.org/2024/Europe/Paris:20250312T090000'],
      { timeZone: 'Europe/Paris' },
    ],
  ])('reads %s', (_what, lines, expected) => {
    expect(read(...lines).events[0]).toMatchObject(expected)
  })

  it('says which zone it does not know, and on which line', () => {
    const { events, remarks } = read('DTSTART;TZID=Middle Earth:20250312T090000')
    expect(events[0]?.timeZone).toBeNull()
    expect(remarks).toEqual([
      { line: 3, what: 'The zone “Middle Earth” is not known; the time is taken as yours.' },
    ])
  })

  it('passes over what cannot be read, and names it', () => {
    const bad = event('SUMMARY:No day', 'DTSTART:20250230T090000')
    const good = event('SUMMARY:Good', 'DTSTART:20250312T090000')
    const reading = readCalendar(wrap('::', ...bad, ...good, 'BEGIN:VEVENT'), from)
    expect(reading).toMatchObject({ kind: 'read', events: [{ title: 'Good' }] })
    expect(reading.kind === 'read' && reading.remarks).toEqual([
      { line: 3, what: 'This line is no property and was passed over.' },
      { line: 4, what: '“No day” has no day that can be read and was passed over.' },
      { line: 14, what: 'This event has no end and was passed over.' },
    ])
  })

  it('of ten thousand events reads every one, in whichever way its time is told', () => {
    const times = [
      (on: string) => `DTSTART:${on}T090000Z`,
      (on: string) => `DTSTART;TZID=Europe/Zurich:${on}T090000`,
      (on: string) => `DTSTART;TZID="Pacific Standard Time":${on}T090000`,
      (on: string) => `DTSTART;VALUE=DATE:${on}`,
    ]
    const dayOf = (at: number) => addDays(from, at % 3000)
    const lines = Array.from({ length: 10_000 }, (_, at) => [
      'BEGIN:VEVENT',
      `UID:${at}@x`,
      times[at % times.length]?.(dayOf(at).replaceAll('-', '')) ?? '',
      `SUMMARY:Round ${at} of a title`,
      '  that goes on',
      'END:VEVENT',
    ])
    const reading = readCalendar(wrap(...lines.flat()), from)
    if (reading.kind !== 'read') throw new Error(reading.what)
    const { events, past, remarks } = reading
    expect({ events: events.length, past, remarks }).toEqual({
      events: 10_000,
      past: 0,
      remarks: [],
    })
    const read = new Map(events.map(({ uid, title, day }) => [uid, { title, day }]))
    for (const at of lines.keys())
      expect(read.get(`${at}@x`)).toEqual({
        title: `Round ${at} of a title that goes on`,
        day: dayOf(at),
      })
    // In the order of the days, as they are chosen from.
    expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).toSorted())
  })

  it('does not take an alarm for the event, nor a cancelled event', () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Alarm', 'END:VALARM']
    expect(read('SUMMARY:Round', 'DTSTART:20250312', ...alarm).events[0]?.title).toBe('Round')
    expect(daysOf('DTSTART:20250312', 'STATUS:CANCELLED')).toEqual([])
  })

  it('counts what lies before the day asked for', () => {
    expect(read('DTSTART:20250309')).toMatchObject({ events: [], past: 1 })
  })

  it.each([
    ['FREQ=WEEKLY;COUNT=3', '20250311', ['2025-03-11', '2025-03-18', '2025-03-25']],
    [
      'FREQ=DAILY;INTERVAL=2;UNTIL=20250315T000000Z',
      '20250311',
      ['2025-03-11', '2025-03-13', '2025-03-15'],
    ],
    ['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4', '20250305', ['2025-03-10', '2025-03-12', '2025-03-17']],
    ['FREQ=WEEKLY;COUNT=2', '20250101', []],
    ['FREQ=DAILY;COUNT=3', '20250309', ['2025-03-10', '2025-03-11']],
  ])('lists the days of the series %s', (rule, start, days) => {
    expect(daysOf(`DTSTART:${start}`, `RRULE:${rule}`)).toEqual(days)
  })

  it('lists no more than thirty days of a series, and the first where the rule is not read', () => {
    expect(daysOf('DTSTART:19800101', 'RRULE:FREQ=DAILY')).toHaveLength(30)
    const { events, remarks } = read('DTSTART:20250312', 'SUMMARY:Odd', 'RRULE:FREQ=YEARLY')
    expect(events).toHaveLength(1)
    expect(remarks[0]?.what).toContain('“Odd” repeats in a way that is not read')
  })

  it('follows no series that is older than a hundred years, and says so', () => {
    const { events, past, remarks } = read('DTSTART:19000101', 'SUMMARY:Old', 'RRULE:FREQ=DAILY')
    expect(events).toEqual([])
    expect(past).toBe(1)
    expect(remarks[0]?.what).toContain('“Old” repeats in a way that is not read')
  })

  it('leaves out excepted days, and those that were moved', () => {
    const series = ['DTSTART:20250311', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20250318']
    const moved = event('RECURRENCE-ID:20250325', 'DTSTART:20250326', 'SUMMARY:Moved')
    const reading = readCalendar(wrap(...event(...series), ...moved), from)
    expect(reading.kind === 'read' && reading.events.map(({ day }) => day)).toEqual([
      '2025-03-11',
      '2025-03-26',
    ])
  })

  it('follows a daily or weekly series as counting day by day does', () => {
    const start = '2025-01-01'
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.option(fc.integer({ min: 1, max: 40 })),
        fc.option(fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'SU'), { minLength: 1 })),
        (interval, count, byDay) => {
          const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
          const monday = '2024-12-30'
          const expected: string[] = []
          let met = 0
          for (let ahead = 0; ahead < 400; ahead++) {
            const day = addDays(monday, ahead)
            const inWeek = Math.floor(ahead / 7) % interval === 0
            const fits = (byDay ?? ['WE']).some((one) => one === names[ahead % 7])
            if (day < start || !inWeek || !fits || met >= (count ?? Infinity)) continue
            met++
            if (day >= from && expected.length < 30) expected.push(day)
          }
          const rule = `RRULE:FREQ=WEEKLY;INTERVAL=${interval}${count === null ? '' : `;COUNT=${count}`}${byDay === null ? '' : `;BYDAY=${byDay.join(',')}`}`
          const found = daysOf('DTSTART:20250101', rule)
          expect(found.slice(0, expected.length)).toEqual(expected)
        },
      ),
    )
  })

  it.each(['', 'hello', '\u0000\u0001', 'BEGIN:VCARD\nEND:VCARD', '{"a": 1}'])(
    'that is none is refused: %j',
    (text) => {
      expect(readCalendar(text, from)).toMatchObject({ kind: 'unreadable', line: 1 })
    },
  )

  it('never throws, whatever the lines', () => {
    const piece = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'DTSTART:20250312T090000',
      'DTSTART;TZID=:20250312',
      'DTSTART;X="a:b";Y=c,"d":20250312',
      'RRULE:FREQ=WEEKLY;COUNT=0',
      'RRULE:FREQ=DAILY;INTERVAL=999999999',
      'RRULE:;;=',
      'SUMMARY;;:',
      ' folded',
      'BEGIN:VALARM',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (lines) => {
        expect(readCalendar(wrap(...lines), from).kind).toBe('read')
      }),
    )
  })
})
