import fc from '../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { parseText, spanOf } from './parse-text.ts'

/** Who acts, what they do, whether it happened, of every clause. */
function read(text: string): string[] {
  return parseText(text).clauses.map((clause) => {
    const marks = [clause.negated ? 'not' : '', clause.passive ? 'passive' : ''].filter(
      (mark) => mark !== '',
    )
    return [clause.actor, ...marks, clause.act, clause.mode].join(' ')
  })
}

describe('clauses', () => {
  test.each<[string, string[]]>([
    ['I pulled the release.', ['i pull past']],
    ['We rolled back and I rang the yard.', ['we roll past', 'i ring past']],
    [
      'Binned the crab, sent Tomo for ice, moved the lamb.',
      ['i bin past', 'i send past', 'i move past'],
    ],
    ["The sergeant wouldn't wear it and I left.", ['person not wear past', 'i leave past']],
    [
      "I was afraid that he wouldn't come and I left.",
      ['i be past', 'person not come would', 'i leave past'],
    ],
    ["I left. I wouldn't sell it again.", ['i leave past', 'i not sell would']],
    ['A nurse I work with told me.', ['i work now', 'person tell past']],
    ['Tom preferred steel.', ['person prefer past']],
    ['No guard saw it, and not one lamp was off.', ['person not see past', 'thing not be past']],
    [
      'Lucia and Ben had a week with me and they cleared the queue.',
      ['person have past', 'person clear past'],
    ],
    [
      'In January I have stand there one night and we did not bought the lock.',
      ['i stand past', 'we not buy past'],
    ],
    ['He fuzzed them.', ['person fuzzed past']],
    ["Now if I'm asked, im sure.", ['i passive ask now', 'i be now']],
    ['I had the only torch there.', ['i have past']],
    ['Cut the gas, packed the lid.', ['i cut past', 'i pack past']],
    ['The door shut. Left her the key.', ['thing shut past', 'i leave past']],
    ['She caught it on 11 May without me.', ['person catch past']],
    ['May 2022, our yard, and she caught it.', ['person catch past']],
    ['The night was long. Told the room.', ['thing be past', 'i tell past']],
    ['The night was long. Took two weeks.', ['thing be past', 'thing take past']],
    [
      'She rang the market, got a driver and left.',
      ['person ring past', 'person get past', 'person leave past'],
    ],
    ['We met and the director, Haas, refused.', ['we meet past', 'person refuse past']],
    ['I pulled the plug and rang the yard.', ['i pull past', 'i ring past']],
    ['The release was pulled.', ['nobody passive pull past']],
    ['The release was pulled by me.', ['i passive pull past']],
    ['The release was pulled by the foreman.', ['person passive pull past']],
    ['The release got pulled.', ['nobody passive pull past']],
    ['The team caught the bug.', ['group catch past']],
    ['My manager refused.', ['person refuse past']],
    ['I invited them. One of them went to the press.', ['i invite past', 'other go past']],
    ['I rang both. Most of us stayed.', ['i ring past', 'we stay past']],
    ['I hired the five of them, set the plan.', ['i hire past', 'i set past']],
    ['I shed the racks.', ['i shed past']],
    ['I rang and shed come in.', ['i ring past', 'person come past']],
    ['Oyelaran sent it back.', ['person send past']],
    ['Svetla, who ran the cluster, wanted one queue.', ['person run past', 'person want past']],
    ['The pump failed.', ['thing fail past']],
    ["I didn't call her.", ['i not call past']],
    ['I would call her.', ['i call would']],
    ["I'd call her.", ['i call would']],
    ["I'd called her.", ['i call past']],
    ['I usually call her.', ['i call habit']],
    ['I call her.', ['i call now']],
    ['I have called her.', ['i call perfect']],
    ["She's rung me once.", ['person ring perfect']],
    ["She's called Ines.", ['nobody passive call now']],
    ['I could call her.', ['i call could']],
    ['I decided to photograph the tickets.', ['i photograph past']],
    ['I ended up talking to her.', ['i talk past']],
    ['I put it back.', ['i put past']],
    [
      'I rang them and the fault stays so I put it on hold.',
      ['i ring past', 'thing stay now', 'i put past'],
    ],
    ['I had the boards recounted with him.', ['i recount past', 'group recount past']],
    ['The night was long. Went back to it.', ['thing be past', 'i go past']],
    [
      'She read it. Did not know there was one.',
      ['person read past', 'i not know past', 'thing be past'],
    ],
    ['The talks were long. Took time.', ['thing be past', 'thing take past']],
    ['Sat 12 March, 9 am, the depot. I left.', ['i leave past']],
    ['I sat 12 hours there.', ['i sit past']],
    ['Przemysław Łukasz asked why.', ['person ask past']],
    ['I was willing to stay. Sometimes people are late.', ['i stay past', 'group be habit']],
    ['I rang her. Sometimes help is late.', ['i ring past', 'thing be habit']],
    ['Sometimes I called her.', ['i call habit']],
    ['The clerk left and we successfully sold it.', ['person leave past', 'we sell past']],
    ['I had the artists draw it.', ['i draw past', 'thing draw past']],
    ['I had a customer complain.', ['i complain past', 'person complain past']],
    ['She helped me carry it.', ['person carry past']],
    ['We let the customer choose.', ['we let past', 'person choose past']],
  ])('%s', (text, clauses) => expect(read(text)).toEqual(clauses))

  test.each<[string, boolean]>([
    ['She said we keep it.', true],
    ['I told her no and we kept it.', false],
    ['He said no. We kept it.', false],
  ])('%s: what was said ends with its sentence', (text, reported) =>
    expect(parseText(text).clauses.at(-1)!.reported).toBe(reported),
  )

  test('a story told in the present is a story', () => {
    const text =
      'so he say to me no and he look at the box and he call his brother and i think okay and i go home'
    expect(new Set(parseText(text).clauses.map((clause) => clause.mode))).toEqual(
      new Set(['told-now']),
    )
  })

  test.each([
    ['I have offered two things. He has taken the second.', ['past', 'past']],
    ['On Monday I have met him in the yard.', ['past']],
    ['I have met him.', ['perfect']],
    ['Since then I have asked first. I have used it twice.', ['perfect', 'perfect']],
    ['I have never refused one. She has always signed.', ['perfect', 'habit']],
  ])('%s: a story is told in the perfect, what lasts until now is not', (text, modes) =>
    expect(parseText(text).clauses.map((clause) => clause.mode)).toEqual(modes),
  )

  test('in notes the writer acts where nobody is named', () => {
    const text = '- stood at the stop\n- asked fifty people\n- showed him the sheet'
    expect(parseText(text).clauses.map((clause) => clause.actor)).toEqual(['i', 'i', 'i'])
  })

  test('punctuation, capitals, fillers and dropped apostrophes change nothing', () => {
    const written = "I didn't sign. Marta said no, and we waited; then, at noon, she rang."
    const spoken = 'um i didnt sign marta said no and we we waited then uh at noon she rang'
    expect(read(spoken)).toEqual(read(written))
  })
})

describe('repetition', () => {
  test('a text said twice reads as said once', () => {
    const text = 'I pulled the release at ten because the log was empty and the ward was waiting.'
    const once = parseText(text)
    const twice = parseText(`${text} ${text}`)
    expect(twice.tokens).toEqual(once.tokens)
    expect(twice.repeated).toBe(once.words)
  })

  test('a stutter counts once', () => {
    expect(parseText('we we had we had a call').tokens.map((token) => token.norm)).toEqual([
      'we',
      'had',
      'a',
      'call',
    ])
  })

  test.each(['We opened gym by gym. By June it held.', 'I fixed it. It held.'])(
    'what one sentence ends with and the next begins with is said in both: %s',
    (text) => {
      expect(parseText(text).repeated).toBe(0)
    },
  )

  test('a sentence that is said again counts once', () => {
    expect(parseText('It held. It held.').repeated).toBe(2)
    expect(parseText('It took a year and two months. A year and two months.').repeated).toBe(5)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'I',
        "I'd",
        "didn't",
        'wrote',
        'the',
        'and',
        'İ',
        '’',
        "'",
        '02:40',
        '19th',
        '😀',
        '\ud800',
        '\n',
        'é',
        ' ',
        ',',
      ),
    )
    .map((parts) => parts.join(' ')),
)

describe('any text', () => {
  test('places slice back to the words, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseText(text)
        for (const token of parsed.tokens) {
          expect(token.start).toBeLessThan(token.end)
          expect(token.end).toBeLessThanOrEqual(text.length)
          const words = text.slice(token.start, token.end).toLowerCase().replaceAll('’', "'")
          if (/[\u0100-\uffff]/.test(words)) continue
          if (words.length === token.norm.length) expect(words).toBe(token.norm)
        }
        for (let i = 1; i < parsed.tokens.length; i++) {
          expect(parsed.tokens[i]!.start).toBeGreaterThanOrEqual(parsed.tokens[i - 1]!.start)
        }
        for (const clause of parsed.clauses) {
          expect(clause.from).toBeLessThanOrEqual(clause.verbAt)
          expect(clause.verbAt).toBeLessThan(clause.to)
          const place = spanOf(parsed, clause.from, clause.to)
          expect(text.slice(place.start, place.end)).not.toBe('')
        }
      }),
    )
  })

  test('the same text reads the same, whatever was read between', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const before = parseText(text)
        for (let other = 0; other < 10; other++) parseText(`Other ${other}.`)
        expect(parseText(text)).toEqual(before)
      }),
    )
  })

  test('what was just read is not read again', () => {
    const text = 'I pulled the release.'
    expect(parseText(text)).toBe(parseText(text))
  })

  test.each([
    'a',
    'ab ',
    '! ',
    '. ',
    '1',
    "a'",
    'a-',
    '😀',
    'é',
    ' ',
    'I wrote it. ',
    '\n- x',
    'x.',
    '\ud800',
  ])('a megabyte of %j is read to its end', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(parseText(text).tokens.length).toBeLessThan(100)
  })
})
