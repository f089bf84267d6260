import { wordList } from '../../text/word-list.ts'

/** Words of the calendar and the clock. Provenance: closed classes of English, written down whole. */
export const weekdays = wordList('monday, tuesday, wednesday, thursday, friday, saturday, sunday')
export const months = wordList(`
january, february, march, april, may, june, july, august, september, october, november, december
`)
/** Short forms, which count only beside a number. */
export const shortDays = wordList('mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun')
export const shortMonths = wordList('jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec')
export const seasons = wordList('spring, summer, autumn, fall, winter')
export const dayParts = wordList(`
morning, afternoon, evening, night, noon, midnight, dawn, lunch, lunchtime, breakfast, dinner, weekend, am, pm
`)
export const timeUnits = wordList(`
second, seconds, minute, minutes, min, mins, hour, hours, day, days, night, nights, week, weeks, fortnight, month, months,
quarter, quarters, semester, semesters, term, terms, year, years, weekend, weekends, shift, shifts, sprint, sprints
`)
export const clockNumbers = wordList(`
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, noon, midnight, fifteen, twenty, thirty
`)

/** What says that something is so from then until today, for a set of phrases. */
export const sinceThen = 'now, since then, ever since, these days, nowadays, from then on'
