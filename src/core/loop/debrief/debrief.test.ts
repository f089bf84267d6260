import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { readMarked } from '../../../../test/mark-text.ts'
import { concernMeanings, concerns } from './concern.ts'
import { readDebrief } from './debrief.ts'

describe('a debrief', () => {
  it.each([
    ['They said it was [[a bit vague]].', 'not-specific'],
    ['The panel [[couldn’t tell how central you were]] to it.', 'part-unclear'],
    ['He [[said “we” a lot]].', 'we-for-everything'],
    ['There was [[no real stakeholder]].', 'no-stakeholder'],
    ['We [[didn’t hear how it ended]].', 'no-outcome'],
    ['You [[blamed the vendor]].', 'blamed-others'],
    ['It [[sounded rehearsed]].', 'rehearsed'],
    ['The candidate [[rambled]].', 'too-long'],
    ['[[No evidence of learning]].', 'no-learning'],
    ['They want [[broader influence]].', 'small-scope'],
    ['She felt you [[didn’t answer the question]].', 'did-not-listen'],
    ['Everything [[sounded easy]].', 'no-tension'],
    ['They were not sure [[the decision was really hers]].', 'part-unclear'],
    ['[[Nobody could say whose call it was]].', 'part-unclear'],
    ["They [[weren't sure it was your decision rather than your manager's]].", 'part-unclear'],
    ['It [[took some pulling to get the figures]].', 'not-specific'],
    ['They [[would love to hear how you develop your people]].', 'does-it-alone'],
    ['The vendor and the budget [[came up as reasons]].', 'blamed-others'],
    ['He [[had to pull the figures out of you]].', 'not-specific'],
    ['You stayed [[at forty thousand feet]].', 'not-specific'],
    ['I [[had to ask four times before I knew what she had done]].', 'part-unclear'],
    ['He [[asked twice until he understood which part was yours]].', 'part-unclear'],
    ['They felt you [[gave in to the head of sales too early]].', 'no-tension'],
    ['She thinks you [[folded very quickly]].', 'no-tension'],
    ['She had [[counted the pronouns]].', 'we-for-everything'],
    ['They [[could not place him in the project]].', 'part-unclear'],
    ['You may have [[happened to be in the room]].', 'part-unclear'],
    ['The story [[stopped short of the end]].', 'no-outcome'],
    ['We [[never found out whether it worked]].', 'no-outcome'],
    ['In your telling it was [[entirely the supplier’s fault]].', 'blamed-others'],
    ['It was [[word for word]] what the last panel heard.', 'rehearsed'],
    ['You [[spent about twelve minutes on the opening]].', 'too-long'],
    ['We heard [[lessons anybody could have written]].', 'no-learning'],
    ['For a manager you are [[still in the weeds]].', 'does-it-alone'],
    ['He did not [[name a single person outside his team]].', 'no-stakeholder'],
    ['It was [[unclear why you chose the window]].', 'no-decision'],
    ["They'd [[have liked to hear about a time things went sideways]].", 'no-tension'],
    ['There was [[no real setback]] in any of it.', 'no-tension'],
    ['There was [[nothing on who runs it today]].', 'no-handoff'],
    ['You were very [[hands-on, almost too much]].', 'does-it-alone'],
    ['They were [[not sure you can work through other people]].', 'does-it-alone'],
    ['You tend to [[do everything yourself]].', 'does-it-alone'],
    ['He [[kept waiting for you to bring somebody else in]].', 'does-it-alone'],
    ['They [[weren’t convinced you’d let go of the code]].', 'does-it-alone'],
    ['[[Delegation was the question mark]].', 'does-it-alone'],
    ['They [[wanted to hear who you had told]] and when.', 'told-late'],
    ['They said you [[communicate late]].', 'told-late'],
    ['They thought you [[told the stakeholders after the fact]].', 'told-late'],
    ['The panel [[wondered whether you keep people in the loop]].', 'told-late'],
    ['They came away [[not knowing whether you were the one driving it]].', 'part-unclear'],
    ['It was decided, but [[not by whom]].', 'part-unclear'],
    ['The examples were good but [[a bit surface]].', 'not-specific'],
    ['She [[stayed at thirty thousand feet]].', 'not-specific'],
    ['They got the sense these were [[stock answers]].', 'rehearsed'],
    ['The story felt like you had [[told it before]].', 'rehearsed'],
    ['We ended up [[only getting through two of the five questions]].', 'too-long'],
    ['They [[would have liked to know how it all turned out]].', 'no-outcome'],
    ['There was some worry that you [[put it on the vendor]].', 'blamed-others'],
    ['When she pushed, [[you backed off quickly]].', 'no-tension'],
    ['They [[missed how you brought the other team along]].', 'no-stakeholder'],
    ['They [[could not tell what you were weighing]].', 'no-decision'],
    ['You were [[asked about a failure and you told a success]].', 'did-not-listen'],
    ['They [[look for impact across several teams]] and did not see it.', 'small-scope'],
  ])('marks "%s"', (marked, concern) => {
    const { text, places } = readMarked(marked)
    const marks = readDebrief(text).marks.filter((mark) => mark.concern === concern)
    expect(marks).toHaveLength(1)
    const [mark] = marks
    expect(mark?.place.start).toBeLessThan(places[0]!.end)
    expect(mark?.place.end).toBeGreaterThan(places[0]!.start)
  })

  it.each([
    'They loved how specific you were.',
    'You were not vague at all.',
    'We spent a good hour with the team afterwards.',
    'They found out that the budget was gone.',
    'It was nobody’s fault that the round ran short.',
    'The panel placed you in the senior band.',
    'You told us what the team needs to hear more often.',
    'They asked me to communicate the offer by Friday.',
    'You went deeper than anybody we met this year.',
    'They learned about the reorganisation on the same day.',
    'It never sounded rehearsed.',
    'Nobody had concerns about your ownership.',
    'There was no doubt about your part.',
    'They could tell exactly what your role was.',
    'They didn’t find you defensive.',
    'Your answers were not too long.',
    'We would like to go to offer.',
    'Nothing went wrong with the scheduling on our side.',
    'They made no mistakes in the coding part.',
    'In general the team looks for other experience.',
    'You were not too hands-on.',
    'They liked that you escalated early.',
    'The delegation part was great.',
    'Communication was clear and early.',
    'Nobody questioned whether you led it.',
    'We are waiting for the last interviewer to submit.',
    'They wondered when you could start.',
    'People backed off the other candidates once they met you.',
    'Had you pinned it on the trainee I would have objected; you kept her out of it.',
    'Wim was afraid at first that it had been somebody else’s project, and by the end he knew it was yours.',
    'I thought you were about to blame the auditors, and you did nothing of the kind.',
    'The note from the agency said he rambles; that is not what we heard.',
    'At no time did anybody feel that it was rehearsed.',
    'She asked for the result and got it straight away, which she appreciated.',
    'You told it without hiding behind the team.',
    'They wanted to know whose decision it was, and you said so at once.',
  ])('does not take praise for a concern: "%s"', (text) => {
    const { marks, unread } = readDebrief(text)
    expect(marks).toEqual([])
    expect(unread).toMatchObject([{ start: 0, end: text.length }])
  })

  it('hands back what it does not understand', () => {
    const text = 'Good energy. You rambled. The role was filled internally.'
    const { unread } = readDebrief(text)
    expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Good energy.',
      'The role was filled internally.',
    ])
  })

  it.each([
    ['There was not enough detail on the result.', 'no-outcome'],
    ['Your role remained foggy.', 'part-unclear'],
  ])('names what is missed, not how it is missed: "%s"', (text, concern) => {
    expect(readDebrief(text).marks.map((mark) => mark.concern)).toEqual([concern])
  })

  it('offers a phrase that it knows where nothing else in the sentence speaks for it', () => {
    const { marks, unread } = readDebrief(
      'Before our ferry left there was no stakeholder from the harbour on the pier to wave at us.',
    )
    expect(marks).toEqual([])
    expect(unread[0]?.likely).toContain('no-stakeholder')
  })

  it('quotes exactly, in order, and covers every sentence with a mark or hands it back', () => {
    const piece = fc.constantFrom(
      'They said it was vague. ',
      'no “stakeholder”, ',
      'Did not hear the outcome;\n',
      'we',
      'İ ',
      '\u{1F600} rambled ',
      '- not clear what he did\n',
      'never ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const { marks, unread } = readDebrief(text)
        for (const { place, phrase } of marks) {
          expect(phrase).toBe(text.slice(place.start, place.end))
          expect(phrase.trim()).not.toBe('')
          expect(unread.some((one) => one.start < place.end && place.start < one.end)).toBe(false)
        }
        const starts = marks.map(({ place }) => place.start)
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
      }),
    )
  })

  it('survives a hundred thousand characters without a stop', () => {
    expect(readDebrief('not the '.repeat(12_500)).marks).toEqual([])
    expect(readDebrief('vague '.repeat(16_000)).marks.length).toBeGreaterThan(0)
  })
})

describe('a concern', () => {
  it('leads to at least one card and says what to do', () => {
    for (const concern of concerns) {
      expect(concernMeanings[concern].facets.length).toBeGreaterThan(0)
      expect(concernMeanings[concern].advice).toMatch(/\.$/)
    }
  })
})
