import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { type RoundScript, roundScripts } from '../../../test/round-scripts.ts'
import { makeTestApp, type TestApp } from '../../../test/test-app.ts'
import { engines } from '../../../test/test-database.ts'
import { newCard } from '../../core/drill/retire.ts'
import { facets, type Facet } from '../../core/story/story.ts'
import { addRoundEvent, type ReportedEvent } from './add-round-event.ts'
import { answerAttempt } from '../drill/answer-attempt.ts'
import { createStory } from '../story/create-story.ts'
import { deleteStory, undeleteStory } from '../story/delete-story.ts'
import { exportRound } from './export-round.ts'
import { keepToldStory } from './keep-told-story.ts'
import { listRounds } from './list-rounds.ts'
import { nameToldStory } from './name-told-story.ts'
import type { RoundView } from './round-views.ts'
import { saveRoundDraft } from './save-round-draft.ts'
import { showLedger } from '../ledger/show-ledger.ts'
import { showStory } from '../story/show-story.ts'
import { rehearseRound, startRound } from './start-round.ts'
import { findOpenRound, showRound } from './view-round.ts'

const minute = 60_000

const [thin, fine] = roundScripts as [RoundScript, RoundScript]
/** A round that sends two cards back to the draw. */
const sunk = roundScripts[11] as RoundScript

const say = (text: string): ReportedEvent => ({ kind: 'answered', text, mode: 'typed' })

/** Sends an event as the page does, a minute after the last. */
async function send({ context, clock }: TestApp, round: RoundView, event: ReportedEvent) {
  clock.now += minute
  return addRoundEvent(context(), round.id, { sequence: round.sequence + 1, event })
}

/** Sits a whole round by a script, slowly enough that the script lasts. */
async function sit(test: TestApp, script: RoundScript, storyId?: string): Promise<RoundView> {
  let round = await startRound(test.context(), { minutes: 45, level: 'senior', storyId })
  const answers = [...script.answers_to_follow_ups]
  while (round.phase !== 'over') {
    const event: ReportedEvent = {
      opening: say(script.opening_answer),
      telling: say(script.telling),
      'follow-ups': say(answers.shift() ?? ''),
      pivot: say(script.pivot_answer),
      'own-questions': { kind: 'ended' as const },
    }[round.phase]
    test.clock.now += 4 * minute
    round = await send(test, round, event)
  }
  return round
}

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`a round on ${engine}`, () => {
    it('tells nothing of how it goes before it is over, and then everything', async () => {
      const test = await makeTestApp({ engine })
      let round = await startRound(test.context(), { minutes: 15, level: 'mid' })
      expect(round).toMatchObject({ phase: 'opening', sequence: 0, clockMs: 0, result: null })
      round = await send(test, round, say('Ready.'))
      expect(round).toMatchObject({ phase: 'telling', clockMs: minute, result: null })
      expect(JSON.stringify(round)).not.toMatch(/overall|thin|verdict|shape/)
      round = await send(test, round, { kind: 'ended' })
      expect(round).toMatchObject({ phase: 'over', current: null })
      expect(round.result).toMatchObject({ endedEarly: true, review: { noVerdict: 'ended-early' } })
    })

    it('takes each event once, and refuses what was said in another window', async () => {
      const test = await makeTestApp({ engine })
      const round = await startRound(test.context(), { minutes: 45, level: 'senior' })
      const first = { sequence: 1, event: say('Ready.') }
      const after = await addRoundEvent(test.context(), round.id, first)
      expect(await addRoundEvent(test.context(), round.id, first)).toEqual(after)
      const other = { sequence: 1, event: say('Something else.') }
      await expect(addRoundEvent(test.context(), round.id, other)).rejects.toMatchObject({
        code: 'already-answered',
      })
      const ahead = { sequence: 9, event: say('x') }
      await expect(addRoundEvent(test.context(), round.id, ahead)).rejects.toMatchObject({
        code: 'bad-input',
      })
      await expect(addRoundEvent(test.context(), 'none', first)).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('goes on after a reload in the middle of an answer, and says how long it stood still', async () => {
      const test = await makeTestApp({ engine })
      let round = await startRound(test.context(), { minutes: 45, level: 'senior' })
      round = await send(test, round, say('Ready.'))
      test.clock.now += 20_000
      await saveRoundDraft(test.context(), round.id, { sequence: 1001, text: 'So it was' })
      test.clock.now += 5 * minute
      const open = await findOpenRound(test.context())
      expect(open?.clockMs).toBe(minute + 20_000)
      expect(open).toMatchObject({ id: round.id, draft: { text: 'So it was', sequence: 1001 } })
      const event = { kind: 'resumed' } as const
      const back = await addRoundEvent(test.context(), round.id, { sequence: 2, event })
      expect(back).toMatchObject({
        stoodStillMs: 5 * minute,
        clockMs: minute + 20_000,
        draft: { text: 'So it was', sequence: 1001 },
      })
      expect(await showRound(test.context(), round.id)).toMatchObject({ draft: back.draft })
      expect(back.current).toEqual(round.current)
      const again = await addRoundEvent(test.context(), round.id, { sequence: 3, event })
      expect(again.sequence).toBe(2)
    })

    it('sends thin cards back to the draw, notes retired ones that held, and can be rehearsed', async () => {
      const test = await makeTestApp({ engine })
      const { story } = await createStory(test.context(), makeDocument({ headline: 'Ward rota' }))
      const { database, owner } = test.context()
      for (const facet of [
        'disagreement',
        'near-failure',
        'stakeholder',
        'lesson',
        'handoff',
      ] as const)
        await database.stores.card.put(owner, {
          ...newCard(story.id, facet),
          retiredAt: test.clock.now - minute,
          lastFluent: true,
        })

      const bad = await sit(test, thin, story.id)
      expect(bad.result?.review.ruling).toMatchObject({ verdict: 'no hire', cannotTell: true })
      const consequences = bad.result?.consequences ?? []
      expect(consequences.length).toBeGreaterThan(0)
      expect(consequences.every((one) => one.thin && one.returned && one.wasRetired)).toBe(true)
      for (const { facet } of consequences)
        expect((await database.stores.card.get(owner, story.id, facet))?.retiredAt).toBeNull()

      const rehearsal = await rehearseRound(test.context(), bad.id)
      const open = bad.result?.review.notes.filter(
        ({ kind, thin: fell }) => fell && kind !== 'anchor',
      )
      expect(rehearsal.current?.question).toBe(open?.[0]?.question)
      expect(rehearsal.current?.before).toEqual({
        telling: thin.telling,
        pressedOn: open?.[0]?.pressedOn,
        said: open?.[0]?.text,
        overall: open?.[0]?.overall,
      })
      expect(rehearsal.times.endMs).toBe(2 * minute * (open?.length ?? 0))
      await expect(exportRound(test.context(), rehearsal.id)).rejects.toMatchObject({
        code: 'not-answered-yet',
      })

      const good = await sit(test, fine, story.id)
      // The latest word decides: what the first round found thin stands by the second, where that asked again. What was
      // retired and held stays so.
      const cards = (await showStory(test.context(), story.id)).cards
      for (const { facet, thin: fell, inPart, wasRetired } of good.result?.consequences ?? [])
        if (!inPart && (fell || !wasRetired))
          expect(cards.find((one) => one.facet === facet)).toMatchObject({
            standing: fell ? 'thin' : 'specific',
            standsBy: 'round',
          })
      const held = good.result?.consequences.filter((one) => !one.thin && one.wasRetired) ?? []
      const counted = await database.stores.round.countRetired(owner)
      expect(counted).toEqual({
        asked:
          consequences.length +
          (good.result?.consequences.filter((one) => one.wasRetired).length ?? 0),
        held: held.length,
      })
      const lines = await listRounds(test.context())
      expect(lines.map(({ id }) => id)).toEqual([good.id, rehearsal.id, bad.id])
      expect(lines[2]).toMatchObject({ shortName: 'Ward rota', verdict: 'no hire' })
      expect(await showRound(test.context(), good.id)).toMatchObject({ phase: 'over' })

      const { text } = await exportRound(test.context(), bad.id)
      expect(text).toContain('# Round of 2026-03-10: Ward rota\n\nFor a senior engineer, ')
      // A list stands together.
      expect(text).not.toMatch(/^- .*\n\n- /m)
      expect(text).toContain('no hire')
      // As the page says it.
      expect(text).toMatch(/^Answered for \d+ (?:minutes?|seconds?).*, thin: [12]\.\d of 5\.$/m)
    })

    it('knows which kept story was told, or asks, and only then moves its cards', async () => {
      const test = await makeTestApp({ engine })
      const ward = makeDocument({ headline: 'Ward rota', telling: thin.telling })
      const { story } = await createStory(test.context(), ward)
      const other = makeDocument({ headline: 'Boilers', telling: 'The boilers of the mill.' })
      const { story: boilers } = await createStory(test.context(), other)

      const known = await sit(test, thin)
      expect(known.result?.told[0]).toMatchObject({ storyId: story.id, how: 'recognised' })
      expect(known).toMatchObject({ storyId: story.id, shortName: 'Ward rota' })
      expect(known.result?.consequences.length).toBeGreaterThan(0)

      expect(await rehearseRound(test.context(), known.id)).toMatchObject({ storyId: story.id })

      const asked = await sit(test, fine)
      expect(asked.result?.told[0]).toMatchObject({ storyId: null, how: 'unknown' })
      expect(asked.result?.consequences).toEqual([])
      const choice = { story: 0, storyId: boilers.id }
      const said = await nameToldStory(test.context(), asked.id, choice)
      expect(said.result?.told[0]).toMatchObject({ storyId: boilers.id, how: 'chosen' })
      expect(said.result?.consequences.map(({ facet }) => facet)).toEqual(
        asked.result?.review.facets.map(({ facet }) => facet),
      )
      expect(await nameToldStory(test.context(), asked.id, choice)).toEqual(said)
      expect((await listRounds(test.context()))[0]).toMatchObject({ shortName: 'Boilers' })
      await expect(
        nameToldStory(test.context(), asked.id, { story: 1, storyId: story.id }),
      ).rejects.toMatchObject({ code: 'not-found' })
    })

    it('keeps what was told as one new story, word for word, however often that is asked', async () => {
      const test = await makeTestApp({ engine })
      const { owner, database } = test.context()
      const round = await sit(test, fine)
      expect(round.result).toMatchObject({ mayKeep: [0], consequences: [] })
      const kept = await keepToldStory(test.context(), round.id, { story: 0 })
      const storyId = kept.result?.told[0]?.storyId ?? ''
      expect(kept.result).toMatchObject({ mayKeep: [], told: [{ storyId, how: 'chosen' }] })
      const { document } = (await showStory(test.context(), storyId)).story
      expect(document.telling).toBe(fine.telling)
      expect(document.headline).not.toBe('')
      expect(fine.telling).toContain(document.headline.replace(/…$/, ''))
      expect(kept.result?.consequences.map(({ facet }) => facet)).toEqual(
        round.result?.review.facets.map(({ facet }) => facet),
      )
      expect(await keepToldStory(test.context(), round.id, { story: 0 })).toEqual(kept)
      expect(await database.stores.story.list(owner)).toHaveLength(1)

      // Out of the bank it is not known, and may be kept again; back there it is what it was.
      await deleteStory(test.context(), storyId)
      expect((await showRound(test.context(), round.id)).result).toMatchObject({
        mayKeep: [0],
        told: [{ storyId: null, how: 'unknown' }],
        consequences: [],
      })
      await undeleteStory(test.context(), storyId)
      expect((await showRound(test.context(), round.id)).result).toEqual(kept.result)
      await expect(keepToldStory(test.context(), round.id, { story: 1 })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('has no words to keep of a telling that was said aloud', async () => {
      const test = await makeTestApp({ engine })
      let round = await startRound(test.context(), { minutes: 15, level: 'mid' })
      round = await send(test, round, say('Ready.'))
      round = await send(test, round, { kind: 'answered', text: 'The pumps', mode: 'spoken' })
      round = await send(test, round, { kind: 'ended' })
      expect(round.result).toMatchObject({ mayKeep: [] })
      await expect(keepToldStory(test.context(), round.id, { story: 0 })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('takes back a story that was not the one told, with what the round did to its cards', async () => {
      const test = await makeTestApp({ engine })
      const { owner, database } = test.context()
      const { card } = database.stores
      const create = async (headline: string, telling: string) =>
        (await createStory(test.context(), makeDocument({ headline, telling }))).story.id
      const wrong = await create('Ward rota', sunk.telling)
      const right = await create('Boilers', 'The boilers of the mill.')
      const retired = (storyId: string, facet: Facet) => ({
        ...newCard(storyId, facet),
        fluent: [{ at: 1, day: '2026-03-01' }],
        retiredAt: 1,
        lastFluent: true,
      })
      for (const facet of facets)
        for (const storyId of [wrong, right]) await card.put(owner, retired(storyId, facet))
      const round = await sit(test, sunk)
      expect(round.result?.told[0]).toMatchObject({ storyId: wrong, how: 'recognised' })
      const returned = round.result?.consequences.filter(({ returned }) => returned) ?? []
      expect(returned.length).toBeGreaterThan(1)

      const [practised, ...left] = returned.map(({ facet }) => facet)
      if (practised === undefined) throw new Error('no card returned')
      const drawn = {
        id: 'a1',
        storyId: wrong,
        facet: practised,
        drawKind: 'any',
        seed: 1,
      } as const
      await database.stores.attempt.draw(owner, { ...drawn, at: test.clock.now })
      test.clock.now += minute
      const answer = { text: 'Nothing much.', elapsedMs: minute, mode: 'typed' } as const
      await answerAttempt(test.context(), drawn.id, answer)

      const said = await nameToldStory(test.context(), round.id, { story: 0, storyId: right })
      expect(said).toMatchObject({ storyId: right, shortName: 'Boilers' })
      expect(said.result?.consequences.map(({ facet, returned }) => [facet, returned])).toEqual(
        round.result?.consequences.map(({ facet, returned }) => [facet, returned]),
      )
      for (const facet of left) {
        expect(await card.get(owner, wrong, facet)).toEqual(retired(wrong, facet))
        expect(await card.get(owner, right, facet)).toMatchObject({ retiredAt: null })
      }
      // The weak answer given since stands: it would have brought the card back without the round.
      expect(await card.get(owner, wrong, practised)).toMatchObject({
        attempts: 1,
        retiredAt: null,
        fluent: [],
      })
      expect(JSON.stringify(await showLedger(test.context(), wrong))).not.toContain(round.id)
      expect(JSON.stringify(await showLedger(test.context(), right))).toContain(round.id)

      const none = await nameToldStory(test.context(), round.id, { story: 0, storyId: null })
      expect(none).toMatchObject({ storyId: null, result: { consequences: [] } })
      for (const facet of facets)
        expect(await card.get(owner, right, facet)).toEqual(retired(right, facet))
    })

    it('names rehearsed questions in the list for what they are', async () => {
      const test = await makeTestApp({ engine })
      const bad = await sit(test, thin)
      const rehearsal = await rehearseRound(test.context(), bad.id)
      await send(test, rehearsal, { kind: 'ended' })
      expect(await listRounds(test.context())).toMatchObject([
        { id: rehearsal.id, verdict: null, isRehearsal: true },
        { id: bad.id, verdict: 'no hire', isRehearsal: false },
      ])
    })

    it('asks for a story of the kind that the named one is', async () => {
      const test = await makeTestApp({ engine })
      const { story } = await createStory(
        test.context(),
        makeDocument({ headline: 'First', telling: thin.telling, prompts: ['conflict'] }),
      )
      for (let times = 0; times < 4; times++) {
        const { id, sequence } = await startRound(test.context(), {
          minutes: 45,
          level: 'senior',
          shape: 'prompt-led',
          storyId: story.id,
        })
        const event = say('Ready.')
        await addRoundEvent(test.context(), id, { sequence: sequence + 1, event })
        const { stores } = test.context().database
        const kept = await stores.round.get(test.context().owner, id)
        expect(kept?.state.exchanges.at(-1)).toMatchObject({
          kind: 'anchor',
          promptKind: 'conflict',
        })
      }
    })

    it('gives a second story to the cards and the ledger of the story that it is', async () => {
      const test = await makeTestApp({ engine })
      const create = async (headline: string, telling: string) =>
        (await createStory(test.context(), makeDocument({ headline, telling }))).story.id
      const first = await create('First', thin.telling)
      const second = await create('Second', fine.telling)
      let round = await startRound(test.context(), { minutes: 45, level: 'senior', storyId: first })
      const lines = [thin.telling, fine.telling]
      while (round.phase !== 'own-questions') {
        const text = round.phase === 'telling' ? lines.shift() : thin.answers_to_follow_ups[0]
        round = await send(test, round, say(text ?? ''))
      }
      round = await send(test, round, { kind: 'ended' })
      expect(round.result?.told).toMatchObject([
        { story: 0, storyId: first, how: 'named' },
        { story: 1, storyId: second, how: 'recognised' },
      ])
      expect(new Set(round.result?.consequences.map(({ story }) => story))).toEqual(new Set([0, 1]))
      const { stores } = test.context().database
      const { owner } = test.context()
      expect(await stores.round.listTold(owner, second, 3)).toMatchObject([
        { id: round.id, story: 1 },
      ])
      expect((await stores.round.listLastTold(owner)).map(({ storyId }) => storyId)).toEqual([
        first,
        second,
      ])
      const ledger = await showLedger(test.context(), second)
      expect(JSON.stringify(ledger)).toContain(round.id)
    })

    it('asks other things of the same story the next time', async () => {
      const test = await makeTestApp({ engine })
      const { story } = await createStory(test.context(), makeDocument({ headline: 'Boilers' }))
      const asked: string[] = []
      for (let count = 0; count < 3; count++) {
        const { result } = await sit(test, fine, story.id)
        for (const { kind, question } of result?.review.notes ?? [])
          if (kind === 'follow-up') asked.push(question)
      }
      expect(new Set(asked).size).toBe(asked.length)
    })
  })
}
