import { wordList } from '../../text/word-list.ts'
import { phraseSet } from '../phrase.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

/** "After the demo", "before our audit", "during the dry run". */
function wordPhrases(nouns: string): string {
  return [...wordList(nouns)]
    .flatMap((noun) =>
      ['after', 'before', 'during'].map(
        (when) => `${when} ${noun.includes('mas') || noun === 'easter' ? '' : '@dp '}${noun}`,
      ),
    )
    .join(', ')
}

/** What happens once, and on a day that people know. */
const occasions = `demo, audit, launch, exam, exams, funeral, wedding, inspection, freeze, opening, premiere, race, match, concert, show, exhibition, storm, harvest,
cutover, rehearsal, elections, election, retro, fire, flood, christmas, easter, fair, auction, ward round, dry run, dress rehearsal`

const phrases = phraseSet(`
${wordPhrases(occasions)},
that night, that evening, that morning, that afternoon, that same @part, that same week, that same day, that day, that weekend,
the same day, the same evening, the same night, the same afternoon, the same morning, the next day, the next morning,
the next evening, the day after, the day before, the week after, the week before, the night before, the morning after,
the evening before, the night of, the morning of, the evening of, the day of, the day that, the day we, the day the,
the week we, the week i, the night we, the night the, the night that, the morning the, the week of, the week the, night of,
@num days before, @num weeks before, @num nights before, @num hours before, @num minutes before, @num days after,
@num weeks after, @num days later, @num weeks later, @num hours later, @num minutes later, @num months later, a week later,
a day later, an hour later, a month later, two years ago, @num days from, @num weeks from, @num minutes into, on my last day,
on the last day, on the first day, the first day, on my first day, on day @num, by day @num, the second day, the third day,
on the @ord day, in the @ord week, the @ord morning, the @ord night, in week @num, the last evening, over the weekend,
at the weekend, last weekend, an hour before, a day before, a week before, the moment i, the moment the, the moment we,
that minute, the minute i, days before the, weeks before the, the morning after, this morning, before doors, before school, after school, before lunch, after lunch, before breakfast, minutes before doors
`)

export const momentRelative = defineRule({
  id: 'moment-relative',
  dimensions: ['moment'],
  credit: 'earns',
  label: 'a point in the story',
  cap: 2,
  find: (reading) => phrasesInEvents(reading, phrases),
  reason: (quote) => `You place it in the course of things: “${quote}”.`,
})
