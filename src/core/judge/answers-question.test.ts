import { describe, expect, test } from 'vitest'
import type { AnswerFacet } from './dimension.ts'
import { requiredDimensions } from './dimension.ts'
import { answersShare, isOtherQuestion } from './answers-question.ts'
import { judgeAnswer } from './judge.ts'
import type { Judgment } from './judgment.ts'

/** One good story for each of five questions, without the words of the question. */
const stories = {
  handoff:
    'The tide tables are with Solveig now. She was afraid of the spring weeks, since they go wrong first. I gave her my pencil copies from nine years and let her print April alone. She found two slips of mine in it, and in May the harbour master rang her and not me.',
  feedback:
    'It was old Benedek at the wheel next to mine. He said, "You press before you have centred." I was cross all evening, and then I filmed my hands on the Sunday and he was right. I count to ten with wet palms before I touch the clay, and I have thrown away four bowls this month and not forty.',
  disagreement:
    'Our cellar master wanted the wine in steel by Friday and I wanted it in wood for another month. He said that wood costs us the fair. I said that steel costs us the wine. We drew two glasses each and let his wife taste, and she chose mine, and he gave me three weeks.',
  stakeholder:
    'The verger would not let us hang the lights, since the last band had left nails in his beams. I told him that we bring our own stands and that he may hold the ladder. He thought about it over a cigarette and said one evening. We left no mark and he has asked us back twice.',
  'near-failure':
    'At half past two the crane swung back with the bell on it and the rope was fraying at the hook. I whistled everybody out of the yard and I let it down by hand, forty turns, on to the straw. At the last turn the rope snapped. The bell has hung since Easter.',
} as const satisfies Partial<Record<AnswerFacet, string>>

const headline =
  'I led the rewrite of the billing service. We shipped it in March, four months after the start, and latency fell by half. Nine teams moved over and no invoice was lost. I wrote the core, ran the rollout and finance now uses the same numbers.'

/** What an answer to another question reaches: a hint at most, and thin where it hints at what was asked. */
function mostFor({ answersQuestion }: Judgment): number {
  return answersQuestion!.share === 0 ? 2 : 3.4
}

describe('the headline told again', () => {
  test.each<AnswerFacet>(['disagreement', 'stakeholder', 'feedback', 'lesson'])(
    'answers no question about the %s, where no headline is given either',
    (facet) => {
      const judgment = judgeAnswer({ text: headline, facet })
      expect(isOtherQuestion(judgment)).toBe(true)
      expect(judgment.overall).toBeLessThanOrEqual(mostFor(judgment))
    },
  )

  // Its words would do for an ending and a handoff as well: that is asked, and not said.
  test.each<AnswerFacet>(['near-failure', 'handoff'])(
    'is not said to answer the question about the %s, and that is asked again',
    (facet) => {
      const judgment = judgeAnswer({ text: headline, facet, question: 'The very question?' })
      expect(judgment.answersQuestion).toBeNull()
      expect(judgment.openQuestions[0]?.text).toContain('The very question?')
    },
  )
})

test('a vague answer is vague, and no answer to another question', () => {
  const text =
    'There were some people who had other views on this. We discussed it openly and everybody could say what they thought. In the end we found a good compromise and moved forward together.'
  const judgment = judgeAnswer({ text, facet: 'disagreement' })
  expect(isOtherQuestion(judgment)).toBe(false)
  expect(judgment.overall).toBeLessThan(2)
})

describe('a short answer', () => {
  test.each<[AnswerFacet, string]>([
    [
      'near-failure',
      'The lamp went at the second bend. I braked and walked the coach round with my phone. All forty got to Vik.',
    ],
    [
      'near-failure',
      'Two in the morning, the queue at nine thousand and climbing. I killed the newsletter to save the receipts.',
    ],
    [
      'handoff',
      'Pia and Jo have owned it since August. I sat three nights on call with them, then I left the channel.',
    ],
    [
      'handoff',
      'When I cut my hours I gave the Monday and Tuesday routes to Nadia. She rode along for two days and I wrote the stops down.',
    ],
    [
      'feedback',
      'Somebody wrote in the anonymous survey that I hand the good work to the same two people. I counted, and it was so. I made a list that anybody could sign.',
    ],
    [
      'feedback',
      'She said on the stairs: you answer before I have finished. I counted to three for a month.',
    ],
    [
      'feedback',
      'My manager said in the review that my updates were too long. I cut them to one page, and he told me that it helped.',
    ],
    [
      'handoff',
      'I gave it to the support team and their lead was worried about the night calls. I wrote down the errors and they called twice.',
    ],
    [
      'near-failure',
      'Reading the contract I noticed that traffic was charged at three times the price. I told procurement and they changed the tier.',
    ],
    [
      'lesson',
      'That nobody reads the board. I had written it in red and I ran out after the plate. I say it to the face that cooks it.',
    ],
    [
      'lesson',
      'I fed the wrong horse on a Monday in June. Now the bucket carries the name, not the box.',
    ],
    [
      'handoff',
      'Bente can. I wrote the description and she took it to Bergen with me. She ran it there alone.',
    ],
  ])('to the %s question answers it: %s', (facet, text) => {
    expect(isOtherQuestion(judgeAnswer({ text, facet }))).toBe(false)
  })
})

describe('a good story', () => {
  test.each(Object.entries(stories))('told to the %s question answers it', (facet, text) => {
    const judgment = judgeAnswer({ text, facet: facet as AnswerFacet })
    expect(isOtherQuestion(judgment)).toBe(false)
    expect(judgment.answersQuestion!.places.length).toBeGreaterThan(0)
    expect(judgment.findings.map((finding) => finding.ruleId)).not.toContain('other-question')
  })

  test.each<[keyof typeof stories, AnswerFacet]>([
    ['disagreement', 'handoff'],
    ['near-failure', 'feedback'],
    ['near-failure', 'disagreement'],
    ['feedback', 'handoff'],
    ['stakeholder', 'feedback'],
  ])('of the kind %s does not answer the %s question', (told, asked) => {
    const other = judgeAnswer({ text: stories[told], facet: asked })
    expect(isOtherQuestion(other)).toBe(true)
    expect(other.overall).toBeLessThanOrEqual(mostFor(other))
    expect(judgeAnswer({ text: stories[told], facet: told }).overall).toBeGreaterThan(2)
    const finding = other.findings.find(({ ruleId }) => ruleId === 'other-question')
    expect(requiredDimensions[asked]).toContain(finding?.dimension)
    expect(finding).toMatchObject({ credit: 'costs' })
    expect(finding).not.toHaveProperty('place')
  })
})

describe('a right answer in few or plain words', () => {
  test.each<[AnswerFacet, string]>([
    [
      'near-failure',
      'The quay behind the cannery, the night before the regatta. All six lamps said green. I turned the panel off with my elbow and rowed back.',
    ],
    [
      'disagreement',
      'Stall nine, the last market before Lent. Ottilie, my partner: "We close." Me: we stay until the buses. Her feet against my rent. I gave her my chair. Forty euros after six, and she shook on it.',
    ],
    [
      'disagreement',
      'So this neighbour kept moving my bins after I had set them out. It annoyed me a lot. I went over and asked him to show me what was wrong with them. It turned out that his van could not pass, and we painted a line together.',
    ],
    [
      'handoff',
      'We were giving the ferry pier back to the county, and they sent one man with a thermos. I walked the bolts with him and he found the loose one. By June he had closed it twice in fog.',
    ],
    [
      'handoff',
      'I left the aviary to the district office, knowing that nobody there could climb. By May two owls were dead. I went back for a week and taught their driver the ladder.',
    ],
    [
      'handoff',
      'Mrs Kallas would get it afterwards, and she was afraid of the kiln. I sat with her on Thursdays and drew six cards. She fired alone in March and lost one plate.',
    ],
    [
      'feedback',
      'It was Pertti, in the car after the auction. The gist was that I had made the old clerks look slow. I rang them both the next day, and I do not show a bid sheet any more without asking.',
    ],
    [
      'disagreement',
      'Mine was changed. I ran the salt store and wanted the sacks at the door. Ilse wanted them at the wall. She played me the film of the fork lift, and I moved the sacks.',
    ],
    [
      'disagreement',
      'I had two counts, one with the gate open and one with it shut. Her position was that a shut gate is for firms with ten lorries. I held that ours was one. We shut it for a week, and she has not opened it since.',
    ],
  ])('%s: %s', (facet, text) => {
    const judgment = judgeAnswer({ text, facet })
    expect(judgment.answersQuestion).not.toBeNull()
    expect(isOtherQuestion(judgment)).toBe(false)
  })
})

test.each<[AnswerFacet, string]>([
  // "You" is anybody, and "answered and I" tells nobody anything.
  [
    'feedback',
    'There was an outage on the tram switch and the depot never answered and I had to choose. I cut one feeder. It came back after forty seconds, which is long when you are watching it, and no tram stood longer than four minutes.',
  ],
  [
    'handoff',
    'In May the cooler failed and forty crates stood in the sun. I gave a talk to the department on the valve. I carried them down myself and we lost two.',
  ],
])('what only sounds like an answer to the %s question is none: %s', (facet, text) => {
  expect(judgeAnswer({ text, facet }).answersQuestion?.share ?? 0).toBeLessThan(answersShare)
})

describe('whether it answers', () => {
  test.each([
    '',
    'fine',
    'I would always talk to people first and I usually find that we agree in the end.',
  ])('is not measured where nothing is told: %j', (text) => {
    const judgment = judgeAnswer({ text, facet: 'handoff' })
    expect(judgment.answersQuestion).toBeNull()
    expect(isOtherQuestion(judgment)).toBe(false)
  })

  test('is not measured where the facet is not known', () => {
    expect(judgeAnswer({ text: stories.handoff }).answersQuestion).toBeNull()
  })
})

test('the headline told again is a hint at most', () => {
  const told = { headline: '', telling: stories['near-failure'] }
  const judgment = judgeAnswer({ text: stories['near-failure'], facet: 'near-failure', ...told })
  expect(judgment.fellBackOnHeadline).not.toBeNull()
  expect(judgment.overall).toBeLessThanOrEqual(2)
})

describe('an answer to another question', () => {
  const question = 'Who took it over from you?'
  const judgment = judgeAnswer({ text: stories.feedback, facet: 'handoff', question })

  test('reaches what its card needs in no dimension that the card asks for', () => {
    expect(isOtherQuestion(judgment)).toBe(true)
    for (const dimension of requiredDimensions.handoff)
      expect(judgment.ratings[dimension]).toBeLessThan(4)
  })

  test('is asked the card’s own question again, and then others', () => {
    const [first, ...others] = judgment.openQuestions
    expect(first?.text).toContain(question)
    expect(others.map(({ dimension }) => dimension)).not.toContain(first?.dimension)
  })
})

describe('an answer that opens by saying that nobody was against it', () => {
  test('tells no disagreement, whatever small doubt it goes on to', () => {
    const text =
      'Nobody really objected, if I am frank. Solveig Dahl doubted the scales for a week, until I weighed her own flour on them, and after that she wanted them more than I did.'
    const judgment = judgeAnswer({ text, facet: 'disagreement' })
    expect(judgment.answersQuestion?.share ?? 0).toBeLessThan(answersShare)
  })

  test.each([
    'Nobody objected at first. Then Solveig said the scales were wrong by a tenth, and I said they were not.',
    'There was no open quarrel, but Solveig wanted the old scales and I wanted the new ones. She refused to weigh on mine for a week.',
    'Nobody argued in the room. On the stairs Solveig told me that she would not weigh on them, and I told her why I would.',
  ])('tells one where somebody goes on to be: %s', (text) => {
    expect(isOtherQuestion(judgeAnswer({ text, facet: 'disagreement' }))).toBe(false)
  })
})

test('what the speaker went to or got is nothing passed on', () => {
  const text =
    'Solveig Dahl said that my scales were wrong. I went to the mill and got the brass weights. We weighed forty sacks, and she accepted the new price on one condition, that her son may check it.'
  expect(judgeAnswer({ text, facet: 'handoff' }).answersQuestion?.share ?? 0).toBeLessThan(
    answersShare,
  )
})

describe('an answer that takes its question up', () => {
  test.each<[AnswerFacet, string, string]>([
    [
      'handoff',
      'What broke or held after you let go of it, and who told you?',
      'It held. Solveig told me in May: the April tables had nine slips in them, and she found all nine. What broke was my timer; it beeped at every low water, and she threw it out in the first week.',
    ],
    [
      'disagreement',
      'What was the strongest argument made against you, and who made it?',
      'It was Benedek Varga, who runs the kiln on nights. We met on 3 May in the yard at Porvoo, next to the sand. His sheet had 40 cracked bowls and nine hours of firing on it. My own had two hundred euros.',
    ],
    [
      'stakeholder',
      'Who was unhappy with this, and what moved them in the end?',
      "Ottilie. wanted me at the fair, not here. i showed her the receipts & got 2 days, not the 5 i'd asked",
    ],
  ])('of the kind %s is no answer to another: %s', (facet, question, text) => {
    const judgment = judgeAnswer({ text, facet, question })
    expect(isOtherQuestion(judgment)).toBe(false)
    expect(judgment.findings.map(({ ruleId }) => ruleId)).not.toContain('other-question')
  })
})

describe('a near-failure', () => {
  test('is not told by a quarrel alone', () => {
    const text =
      'Ottilie Brandt, the treasurer, did not want my fair. On 3 May she told me in the boathouse that I cost her nine hundred euros and that nobody had asked her. She was right about the asking. I could have gone to her husband, but I opened the accounts with her instead, and we put two stalls on the quay and moved the raffle to the tenth of June. She rang the printer herself, and the date held until the end.'
    const question = 'What came closest to breaking this, and who noticed it?'
    const judgment = judgeAnswer({ text, facet: 'near-failure', question })
    expect(isOtherQuestion(judgment)).toBe(true)
    expect(judgment.openQuestions[0]?.text).toContain(question)
  })

  test('is told by a way not taken with the thing itself', () => {
    const text =
      'On 3 May at noon I was going to print the tide tables, 900 of them. At nine Solveig told me about the summer hour. I looked at my columns and saw that all of June stood an hour off. I could have printed them and put a slip in. I chose to set June again, and we printed on the sixth.'
    expect(isOtherQuestion(judgeAnswer({ text, facet: 'near-failure' }))).toBe(false)
  })
})

test('where neither the asked nor another question is plainly answered, none is claimed and the card is asked again', () => {
  const text =
    'I cleared 31 of my 40 shelves in five weeks, with nine printed sheets, three lists and a map of the cellar at Porvoo, and the survey in May gave it 4.6 of 5 with 22 answers.'
  const judgment = judgeAnswer({ text, facet: 'handoff' })
  expect(isOtherQuestion(judgment)).toBe(false)
  expect(judgment.openQuestions[0]?.text).toContain('What was asked is still open')
})

test('a rule in a person’s own notes is a lesson', () => {
  const text =
    'check who is still on the ladder before u lock anything. did it in 2023 w/ the new gate, rang Petra first, took 1 minute'
  expect(isOtherQuestion(judgeAnswer({ text, facet: 'lesson' }))).toBe(false)
})
