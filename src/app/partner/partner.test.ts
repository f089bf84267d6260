import { describe, expect, it } from 'vitest'
import { makeTestApp, type TestApp } from '../../../test/test-app.ts'
import { engines } from '../../../test/test-database.ts'
import type { LedQuestion } from '../../core/round/led-question.ts'
import { addRoundEvent } from '../round/add-round-event.ts'
import { exportRound } from '../round/export-round.ts'
import { handInHeard, hearAnswer } from '../round/hear-answer.ts'
import { leadRound } from './lead-round.ts'
import type { RoundView } from '../round/round-views.ts'
import { saveRoundDraft } from '../round/save-round-draft.ts'
import { offerFollowUps, showPartnerSide } from './show-partner-side.ts'
import { rehearseRound, startRound } from '../round/start-round.ts'
import { showRound } from '../round/view-round.ts'

const telling =
  'It was a Tuesday in May. I turned the feature off at two in the morning, against Ann from sales.'

/** A round that a partner leads, with both sides of it. */
async function sitDown(test: TestApp) {
  const begun = await startRound(test.context(), {
    minutes: 45,
    level: 'senior',
    shape: 'prompt-led',
    ledBy: 'partner',
  })
  const { id } = begun
  const show = () => showRound(test.context(), id)
  const desk = () => showPartnerSide(test.context(), id, { showsWords: true })
  return {
    id,
    show,
    desk,
    /** The person types; the page keeps it. */
    type: async (text: string) => {
      const { draft } = await show()
      return saveRoundDraft(test.context(), id, { sequence: draft.sequence + 1, text })
    },
    ask: async (next: LedQuestion | null | undefined) => {
      if (next === undefined) throw new Error('nothing is offered')
      const { answers } = await desk()
      return leadRound(test.context(), id, { after: answers.length, next })
    },
    send: async (event: Parameters<typeof addRoundEvent>[2]['event']): Promise<RoundView> => {
      const { sequence } = await show()
      return addRoundEvent(test.context(), id, { sequence: sequence + 1, event })
    },
  }
}

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`a round that a partner leads, on ${engine}`, () => {
    it('keeps what was typed when the partner moves on, and the words that came after it', async () => {
      const test = await makeTestApp({ engine })
      const round = await sitDown(test)
      await round.ask((await round.desk()).offers.prompts[0])
      await round.type('It was a Tue')
      const { followUps } = await offerFollowUps(test.context(), round.id)
      expect(followUps.every(({ quote }) => 'It was a Tue'.includes(quote))).toBe(true)
      await round.ask((await round.desk()).offers.bySubject[0])
      await round.type('and then')
      const after = await round.send({ kind: 'completed', exchange: 1, text: telling })
      // What is typed of the next answer stays as it is.
      expect(after).toMatchObject({ current: { exchange: 2, ended: false } })
      expect(after.draft.text).toBe('and then')
      const { state } = (await test.context().database.stores.round.get('local', round.id))!
      expect(state.exchanges[1]!.answer).toMatchObject({ text: telling, endedBy: 'partner' })
      test.clock.now += 60_000
      await round.send({ kind: 'resumed' })
      test.clock.now += 11_000
      await round.type('and then')
      const late = round.send({ kind: 'completed', exchange: 1, text: 'Something else.' })
      await expect(late).rejects.toMatchObject({ code: 'already-answered' })
    })

    it('goes on where the person ends an answer in the moment in which the partner asks', async () => {
      const test = await makeTestApp({ engine })
      const round = await sitDown(test)
      const { offers, answers } = await round.desk()
      await round.send({ kind: 'answered', text: 'How does it run?', mode: 'typed' })
      expect(await round.show()).toMatchObject({ current: { exchange: 0, ended: true } })
      const move = { after: answers.length, next: offers.prompts[0]! }
      expect(await leadRound(test.context(), round.id, move)).toEqual({ over: false })
      expect(await round.show()).toMatchObject({ current: { exchange: 1, ended: false } })
      const other = { ...move, next: offers.prompts[1]! }
      await expect(leadRound(test.context(), round.id, other)).rejects.toMatchObject({
        code: 'already-answered',
      })
    })

    it('shows ticks beside ratings once they are handed in, exports them, and does not rehearse with a partner', async () => {
      const test = await makeTestApp({ engine })
      const round = await sitDown(test)
      await round.ask((await round.desk()).offers.prompts[0])
      await round.type(telling)
      await round.ask((await round.desk()).offers.bySubject[0])
      const heard = { exchange: 1, heard: ['learning' as const], note: 'Ann from sales.' }
      await hearAnswer(test.context(), round.id, heard)
      await round.type('It was fine.')
      await expect(handInHeard(test.context(), round.id)).rejects.toMatchObject({
        code: 'not-answered-yet',
      })
      await round.ask(null)
      const before = (await round.show()).result
      expect(before?.partner).toMatchObject({ handedIn: false, onLink: false })
      expect((await round.desk()).result).toBeNull()
      await handInHeard(test.context(), round.id)
      const { partner } = (await round.show()).result!
      expect(partner?.handedIn).toBe(true)
      expect(partner?.compared[0]).toMatchObject({ exchange: 1, note: 'Ann from sales.' })
      expect(partner?.compared[0]!.rows[0]).toMatchObject({ differs: true })
      const { text } = await exportRound(test.context(), round.id)
      expect(text).toContain('## What your partner heard')
      expect(text).toContain('> Ann from sales.')
      const again = await rehearseRound(test.context(), round.id)
      expect(again).toMatchObject({ ledBy: 'program' })
    })

    it('has no partner’s side where the program leads', async () => {
      const test = await makeTestApp({ engine })
      const { id } = await startRound(test.context(), { minutes: 15, level: 'mid' })
      const shown = showPartnerSide(test.context(), id, { showsWords: true })
      await expect(shown).rejects.toMatchObject({ code: 'not-found' })
      const move = leadRound(test.context(), id, { after: 1, next: null })
      await expect(move).rejects.toMatchObject({ code: 'not-found' })
    })

    it('starts its clock when the two have sat down', async () => {
      const test = await makeTestApp({ engine })
      const round = await sitDown(test)
      test.clock.now += 4 * 60_000
      await round.send({ kind: 'resumed' })
      expect(await round.show()).toMatchObject({ clockMs: 0, stoodStillMs: 0 })
    })
  })
}
