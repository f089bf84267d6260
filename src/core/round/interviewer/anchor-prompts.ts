import type { PromptKind } from '../../story/story.ts'
import type { Level } from '../level.ts'

/** Two prompts for each kind at each level, as a senior panelist words them; order matters, for it is their name. */
export const anchorsByKind: Readonly<
  Record<PromptKind, Readonly<Record<Level, readonly string[]>>>
> = {
  conflict: {
    mid: [
      'Tell me about a time when you and somebody on your own team wanted different things.',
      'When did you last hold your ground with a person whose work you depended on?',
    ],
    senior: [
      'Tell me about a clash with a peer in which neither of you could simply decide.',
      'Think of a colleague at your level with whom things went cold. What was it about?',
    ],
    staff: [
      'Tell me about two teams that pulled in opposite directions, with you in the middle.',
      'When did you go against a direction that people above you had already announced?',
    ],
    manager: [
      'Tell me about two people who reported to you and could not work together.',
      "When did you have to take your team's side against the rest of the company?",
    ],
  },
  ambition: {
    mid: [
      'Tell me about something you took on before anybody thought you were ready for it.',
      'Which piece of your work went furthest beyond what was asked?',
    ],
    senior: [
      'Tell me about the largest thing that you have carried from an idea to people using it.',
      'When did you aim for more than the plan allowed, and get it funded?',
    ],
    staff: [
      'Tell me about a change to the whole company that began with you.',
      'What have you started that other teams had to be part of, and how far did it get?',
    ],
    manager: [
      'Tell me about a goal that your team thought was out of reach when you set it.',
      'What did you build up, in people or in reach, that was not there when you came?',
    ],
  },
  failure: {
    mid: [
      'Tell me about something you delivered that did not do what it was meant to do.',
      'Which mistake of yours do you still think about?',
    ],
    senior: [
      'Tell me about a project that you led and that did not get where it was going.',
      'When did a decision of yours cost the company something that could be counted?',
    ],
    staff: [
      'Tell me about a technical direction of yours that turned out to be wrong.',
      'Which bet did you talk others into that did not come in?',
    ],
    manager: [
      'Tell me about a time when your team failed and it was down to you.',
      'Which person did you hire, promote or keep who should not have been, and how did it end?',
    ],
  },
  leadership: {
    mid: [
      'Tell me about a time when you took charge although nobody had put you in charge.',
      'When did the people around you wait for somebody to move, and it was you?',
    ],
    senior: [
      'Tell me about a time when you got several people to go one way without being their boss.',
      'When did you have to carry a group through something that they did not want to do?',
    ],
    staff: [
      'Tell me about a time when you changed how people outside your own group work.',
      'Where did you have to lead people who were more senior than you?',
    ],
    manager: [
      'Tell me about a hard stretch that you led a team through, and how you kept it together.',
      'When did you have to tell your people something that you would rather not have told them?',
    ],
  },
  feedback: {
    mid: [
      'What is the hardest thing that anybody has told you about how you work?',
      'Tell me about a review of your work that did not go the way you had expected.',
    ],
    senior: [
      'Tell me about something that a peer told you about yourself, and that you first thought was wrong.',
      'When did you have to tell a colleague something about their work that nobody else would say?',
    ],
    staff: [
      'Who last told you that you were the problem, and what was it about?',
      'Tell me about a time when you told somebody senior something that was unwelcome.',
    ],
    manager: [
      'What did somebody who reports to you tell you that you had not seen?',
      "Tell me about the most difficult conversation that you have had about somebody's performance.",
    ],
  },
  ambiguity: {
    mid: [
      'Tell me about a task that came to you with next to nothing written down.',
      'When did you have to go ahead before you had the answers?',
    ],
    senior: [
      'Tell me about a problem that nobody owned and that you had to give a shape.',
      'When did you have to choose with half of the facts, and stand by it?',
    ],
    staff: [
      'Tell me about a question so open that people could not even say what a good answer would be.',
      'Where did you have to find out what the company needed before you could build any of it?',
    ],
    manager: [
      'Tell me about a time when you had to steer a team while the ground was moving under it.',
      'When did you have to give people a direction that you were not sure of yourself?',
    ],
  },
  'deadline pressure': {
    mid: [
      'Tell me about a time when you had more to do than days to do it in.',
      'Which date were you closest to missing, and what did you do about it?',
    ],
    senior: [
      'Tell me about a date that was promised before you were asked.',
      'When did you have to tell somebody that it would be late?',
    ],
    staff: [
      'Tell me about a fixed date with several teams behind it. What did you take out?',
      'When did time force you into a design that you would not have picked otherwise?',
    ],
    manager: [
      'Tell me about a time when you had to decide how hard your team would work for a date.',
      'When did you refuse a date that was wanted of your team, and what happened then?',
    ],
  },
  mentorship: {
    mid: [
      'Tell me about a person whom you helped to get good at something.',
      'When did you have to teach somebody a thing that you had only just understood yourself?',
    ],
    senior: [
      'Tell me about somebody who was struggling when they were put beside you.',
      'Whose growth are you answerable for, and how do you know that it was you?',
    ],
    staff: [
      'Tell me about somebody you got ready for a job that was bigger than theirs.',
      'How have you raised the standard of people you do not sit with? Give me one of them.',
    ],
    manager: [
      'Tell me about somebody on your team who was about to be let go and was not.',
      'Who on your team has outgrown you, and what did you do about it?',
    ],
  },
  'technical judgment': {
    mid: [
      'Tell me about a technical choice that was yours to make. How did you get to it?',
      'When did you decide against the more interesting solution?',
    ],
    senior: [
      'Tell me about a design of yours that you had to defend.',
      'When did you decide to throw something away and begin again, or not to?',
    ],
    staff: [
      'Tell me about a decision of yours that other teams will live with for years.',
      'When did you stop a piece of engineering that others wanted to build?',
    ],
    manager: [
      'Tell me about a technical call that you made, or left to somebody else, and why.',
      'When did you let your team pick a way that you would not have picked?',
    ],
  },
  'scope change': {
    mid: [
      'Tell me about a piece of work that changed its shape while you were in it.',
      'When were you told half way through that something else was wanted?',
    ],
    senior: [
      'Tell me about a project that had grown too large, and what you did with it.',
      'When did you have to take away something that people had been promised?',
    ],
    staff: [
      'Tell me about a plan across several teams that had to be redrawn under way.',
      'When did you turn a large programme into a small one, or the other way about?',
    ],
    manager: [
      "Tell me about a time when your team's work was taken away or doubled overnight.",
      'When did you have to tell your team that months of their work would not be used?',
    ],
  },
}
