import { describe, expect, it } from 'vitest'
import { readAside } from './aside.ts'

describe('readAside', () => {
  it.each([
    ['team', 'Yes: what is the worst thing that has happened on your team this year?'],
    ['team', 'And what does your oncall look like?'],
    ['team', 'Who owns the roadmap here on your side?'],
    ['choice', 'Do you want the technical side or the people side?'],
    ['choice', 'Do you mean inside my team or outside?'],
    ['choice', 'should i stay with the same project or take another one'],
    [
      'choice',
      'Is it all right if I take something from my last job, or should I stay with this one?',
    ],
    ['choice', 'is this about me or the team?'],
    ['choice', 'ok so you want me to say who decided'],
    ['choice', 'Right, just to check, should I give the short version?'],
    ['again', 'Sorry, could you say that again?'],
    ['again', 'um can you repeat the question'],
    ['again', 'Pardon?'],
    ['again', 'sorry i did not catch that'],
    ['again', 'What was the question?'],
    ['meaning', 'What do you mean by nearly broke?'],
    ['meaning', 'Sorry, what counts as a stakeholder?'],
    ['pause', 'Can I think for a moment?'],
    ['pause', 'Hm. Good question. Let me think.'],
    ['pause', 'Give me a second.'],
    ['pause', 'Bear with me, please.'],
    ['confidential', "I'd rather not say, it's confidential."],
    ['confidential', "I can't talk about that, I am under an NDA."],
    ['confidential', "I'm not allowed to name them."],
    ['unreadable', 'Wer hat das entschieden, das war ich selber und niemand sonst im Haus'],
    ['unreadable', 'Entonces yo decidí parar todo el despliegue y llamé a mi jefe'],
    ['unreadable', 'asdf qwer zxcv uiop'],
  ])('%s: %s', (kind, text) => {
    expect(readAside(text)).toBe(kind)
  })

  it.each([
    '',
    'No.',
    'Nobody.',
    'We never had one.',
    'Anna and Bjoern Kowalczyk',
    'What I did was go to Rudi and ask him for two weeks.',
    'What happened was the pipe froze.',
    'When the alarm went I ran down.',
    'How did I convince him? I showed him the sheet.',
    'Would I do it again? Yes.',
    'Did I tell him? I did, on the Tuesday.',
    'What would I say. I check shared plans first now.',
    'He asked me: do you want the blame or the work?',
    'Can I be honest? Nobody disagreed.',
    "I can't name the client, but I rang their head of operations and told her the truth.",
    'Let me think about the Tuesday that it broke.',
    'Could have been worse.',
    'May was when it broke.',
    'Will was against it.',
    'You have to ask him that.',
    'I had to ask them: who signs this, you or me?',
    'We were not allowed to touch the ledger, so I asked the bursar.',
    'Should I have told her first? I think so now.',
    'what i should have done is ring her',
    'which is why i stopped it',
    'Why? Because the valve was mine.',
    'I needed a minute and then I rang the ward.',
  ])('an answer, or nothing: %s', (text) => {
    expect(readAside(text)).toBeNull()
  })
})
