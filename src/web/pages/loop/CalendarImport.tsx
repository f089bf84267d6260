import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { emptyLoopRound } from '../../../core/loop/empty-loop.ts'
import { guessInterviewer } from '../../../core/loop/guess-round-kind.ts'
import { mostPacketRounds } from '../../../core/loop/packet/packet-rule.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { api, type CalendarPreview, type CalendarRound, read } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { showToast } from '../../parts/toast.ts'
import { capitalise } from '../round/round-words.ts'
import styles from './Loop.module.css'
import { foldSeries } from './fold-series.ts'
import { sayLoopDay } from './loop-words.ts'
import { useLoop } from './use-loop.ts'

/** What the server takes, in bytes: more than ten thousand events. */
const largestFile = 8 * 1024 * 1024
/** Lines shown of a long file. */
const mostShown = 60

/** Rounds out of a calendar file: chosen from what it holds from today on, before anything is kept. */
export function CalendarImport() {
  const { flush, begin } = useLoop()
  const input = useRef<HTMLInputElement>(null)
  const preview = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > largestFile)
        throw new Error(
          `${file.name} has more than ${largestFile / 1024 / 1024} MB. Export the weeks of the loop alone, and choose that file.`,
        )
      const id = await begin()
      await flush()
      const json = { text: await file.text() }
      return read(api.api.loops[':id'].calendar.$post({ param: { id }, json }))
    },
  })
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".ics,text/calendar"
        aria-label="Calendar file"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) preview.mutate(file)
          target.value = ''
        }}
      />
      <Button size="small" disabled={preview.isPending} onClick={() => input.current?.click()}>
        {preview.isPending ? 'Reading the file' : 'From a calendar file'}
      </Button>
      {preview.isError && (
        <ErrorNote
          what="The calendar file was not read."
          error={preview.error}
          kept="The loop is as it was."
        />
      )}
      {preview.data && <ChooseEvents preview={preview.data} onClose={() => preview.reset()} />}
    </>
  )
}

function ChooseEvents({ preview, onClose }: { preview: CalendarPreview; onClose: () => void }) {
  const { document, edit } = useLoop()
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    preview.rounds.filter(({ kind, there }) => kind !== 'other' && !there).map(({ key }) => key),
  )
  const titleId = useId()
  const room = mostPacketRounds - document.rounds.length
  const picked = preview.rounds.filter(({ key }) => chosen.includes(key))
  const lines = foldSeries(preview.rounds)

  const add = () => {
    const rounds = picked.map((event) => ({
      ...emptyLoopRound(crypto.randomUUID()),
      kind: event.kind,
      day: event.day,
      time: event.time,
      minutes: event.minutes,
      interviewer: guessInterviewer(event.title).slice(0, 500),
      notes: event.title.slice(0, 500),
    }))
    const ids = new Set(rounds.map((round) => round.id))
    edit((before) => ({ ...before, rounds: [...before.rounds, ...rounds] }))
    onClose()
    showToast(`Added ${sayCount(rounds.length, 'round')}.`, {
      label: 'Undo',
      run: () =>
        edit((before) => ({
          ...before,
          rounds: before.rounds.filter((round) => !ids.has(round.id)),
        })),
    })
  }

  const lineOf = (event: CalendarRound) => (
    <EventLine
      key={event.key}
      event={event}
      chosen={chosen.includes(event.key)}
      onChoose={() =>
        setChosen(
          chosen.includes(event.key)
            ? chosen.filter((key) => key !== event.key)
            : [...chosen, event.key],
        )
      }
    />
  )

  return (
    <section className={styles.calendar} aria-labelledby={titleId}>
      <h3 id={titleId}>Which of these are rounds?</h3>
      {preview.rounds.length === 0 && <p>The file holds no event from today on.</p>}
      <ul className={styles.plain}>
        {lines.slice(0, mostShown).map(([event, ...more]) =>
          more.length === 0 ? (
            lineOf(event)
          ) : (
            <li key={event.key}>
              <details>
                <summary className={styles.series}>
                  {event.title || 'Without a title'}{' '}
                  <span className={styles.soft}>
                    {sayCount(more.length + 1, 'day')} from {sayLoopDay(event.day)}
                    {event.time && `, ${event.time}`}
                  </span>
                </summary>
                <ul className={styles.plain}>{[event, ...more].map(lineOf)}</ul>
              </details>
            </li>
          ),
        )}
      </ul>
      {lines.length > mostShown && (
        <p className={styles.soft}>
          And {sayCount(lines.slice(mostShown).flat().length, 'later event')}, not shown.
        </p>
      )}
      {preview.past > 0 && (
        <p className={styles.soft}>
          {sayCount(preview.past, 'event lies', 'events lie')} before today and{' '}
          {preview.past === 1 ? 'is' : 'are'} left out.
        </p>
      )}
      {preview.remarks.slice(0, 5).map(({ line, what }, at) => (
        <p key={at} className={styles.soft}>
          {line !== null && `Line ${line}: `}
          {what}
        </p>
      ))}
      {preview.remarks.length > 5 && (
        <p className={styles.soft}>And {preview.remarks.length - 5} more remarks of that kind.</p>
      )}
      {picked.length > room && (
        <p className={styles.doubt} role="status">
          There is room for {sayCount(room, 'more round')}; take some out.
        </p>
      )}
      <div className={styles.line}>
        <Button look="primary" disabled={picked.length === 0 || picked.length > room} onClick={add}>
          {picked.length === 0 ? 'Add them' : `Add ${sayCount(picked.length, 'round')}`}
        </Button>
        <Button look="quiet" onClick={onClose}>
          Leave it
        </Button>
      </div>
    </section>
  )
}

function EventLine({
  event,
  chosen,
  onChoose,
}: {
  event: CalendarRound
  chosen: boolean
  onChoose: () => void
}) {
  return (
    <li>
      <label className={styles.tick}>
        <input type="checkbox" checked={chosen} onChange={onChoose} />
        <span>
          {event.title || 'Without a title'}
          <span className={styles.soft}>
            {' '}
            {sayLoopDay(event.day)}
            {event.time && `, ${event.time}`}
            {event.kind !== 'other' && ` · ${capitalise(event.kind)}`}
            {event.there && ' · there already'}
          </span>
        </span>
      </label>
    </li>
  )
}
