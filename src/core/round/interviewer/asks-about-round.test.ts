import { describe, expect, it } from 'vitest'
import { readAskedAboutRound } from './asks-about-round.ts'

const nothing = {
  format: false,
  purpose: false,
  names: false,
  detail: false,
  leave: false,
  other: '',
}

describe('readAskedAboutRound', () => {
  it.each([
    'Would you rather I pick a story and you drill, or lead with prompts?',
    'can i ask is it mostly one story today or several',
    'Before I start, would you rather I talk it through and then you ask, or will you stop me as I go?',
    'May I ask whether you prefer one long example, or shorter ones?',
    'How will this run?',
    'do you want the one story and then you dig or a few short ones',
    'Shall I give you the whole thing first, or will you take it apart as we go?',
    'What is the format of today’s conversation?',
    'hi thanks do you prefer i go long on one',
    'Is it fine if you stop me when I go on too long?',
    'and would you interrupt me if it gets too long',
  ])('hears a question about the form: %s', (text) => {
    expect(readAskedAboutRound(text).format).toBe(true)
  })

  it.each([
    'What are you looking for in this round?',
    "could I know what you'd most like to hear about, the thing that went wrong or the repair?",
    'which competencies are you listening for',
    'What matters most to you here?',
    'What do you decide on, and who reads it?',
    'How will I be assessed?',
  ])('hears a question about the purpose: %s', (text) => {
    expect(readAskedAboutRound(text).purpose).toBe(true)
  })

  it.each([
    '',
    'Happy to start.',
    "I've got an example ready that I think shows my impact best, if that works for you.",
    "yep ready when you are i'll just talk and you shout",
    'Thank you for the opportunity. I am comfortable with any format.',
    "so i'll take the storage one if that's alright",
    'Great to meet you both, so just stop me whenever you like.',
    'I made some notes, and I may need a moment here and there.',
    'I have a hard stop, so if we could be quick that would be good.',
    'Thanks. I would like to talk about the harbour project, if it fits your questions.',
  ])('hears no question in: %s', (text) => {
    expect(readAskedAboutRound(text)).toEqual(nothing)
  })

  it('hears a question beside those two, and leaves none of them out', () => {
    const asked = 'Do we do one project or several? And who decides after this?'
    expect(readAskedAboutRound(asked)).toEqual({
      ...nothing,
      format: true,
      other: 'who decides after this?',
    })
    expect(readAskedAboutRound('Who else is on the panel?').other).toBe('Who else is on the panel?')
    expect(readAskedAboutRound('How will this run?').other).toBe('')
  })

  it.each([
    ['One project in depth, or several? And may I name people?', { format: true, names: true }],
    ['Is it fine if I leave the names out?', { names: true }],
    ['Is what I say confidential?', { names: true }],
    ['How technical should I get?', { detail: true }],
    ['Is it OK if I think for a few seconds before I answer?', { leave: true }],
    ['May I take a moment to think?', { leave: true }],
    ['Would it be alright if I look at my notes?', { leave: true }],
    ['do you mind if I drink some water while we talk', { leave: true }],
    ['One story or several, and can I pause to think?', { format: true, leave: true }],
    [
      'How much detail do you want on the technical side, and what does your team work on?',
      { detail: true, other: 'what does your team work on?' },
    ],
  ])('hears all that is asked: %s', (text, asked) => {
    expect(readAskedAboutRound(text)).toEqual({ ...nothing, ...asked })
  })
})
