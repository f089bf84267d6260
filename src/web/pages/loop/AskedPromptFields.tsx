import { useRef, useState } from 'react'
import { answerFacets } from '../../../core/judge/dimension.ts'
import { type AskedDrillIn, type AskedPrompt, drillInStands } from '../../../core/loop/loop.ts'
import { guessFacet } from '../../../core/loop/debrief/asked.ts'
import type { BankStory } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { KeyChoice } from './KeyChoice.tsx'
import styles from './Loop.module.css'
import { answerFacetNames, stoodWords } from './loop-words.ts'
import { QuestionLine } from './TextLine.tsx'

const emptyDrillIn: AskedDrillIn = { question: '', facet: null, stood: null }
/** Stories that a digit picks; the others are in the list beside. */
const mostKeyed = 9

/** One prompt of a real round: the question, the story told, and the drill-ins in their order. */
export function AskedPromptFields({
  number,
  prompt,
  stories,
  onChange,
  onRemove,
  onLeave,
}: {
  number: number
  prompt: AskedPrompt
  stories: readonly BankStory[]
  onChange: (prompt: AskedPrompt) => void
  onRemove: (() => void) | undefined
  /** Enter on an empty drill-in: the person goes on below. */
  onLeave: () => void
}) {
  const box = useRef<HTMLFieldSetElement>(null)
  /** What was made of the questions that were written here; those that the person settled are not in it. */
  const [guesses, setGuesses] = useState<Readonly<Record<string, boolean>>>({})
  const { drillIns } = prompt
  // The last line is always there to be typed into.
  const lines = drillIns.at(-1)?.question === '' ? drillIns : [...drillIns, emptyDrillIn]
  const listed = stories.toSorted(
    (one, other) => (one.activePlace ?? mostKeyed) - (other.activePlace ?? mostKeyed),
  )

  // At once, for who types faster than the page is drawn: the next field is always there already.
  const focus = (what: string) => {
    const found = box.current?.querySelector<HTMLElement>(`[data-step="${what}"]`)
    const input = found?.matches('input, textarea')
      ? found
      : found?.querySelector<HTMLElement>('input, textarea')
    input?.focus()
  }
  const putLine = (at: number, parts: Partial<AskedDrillIn>) =>
    onChange({
      ...prompt,
      drillIns: lines
        .with(at, { ...emptyDrillIn, ...lines[at], ...parts })
        .filter(
          ({ question, stood, facet }, place) => place <= at || question !== '' || stood || facet,
        ),
    })

  /** What a question asks after is proposed once it is written; the person's own choice stays. */
  const guess = (at: number) => {
    const line = lines[at]
    if (line === undefined || line.facet !== null || line.question.trim() === '') return
    const facet = guessFacet(line.question)
    setGuesses({ ...guesses, [line.question]: facet !== null })
    if (facet !== null) putLine(at, { facet })
  }

  return (
    <fieldset ref={box} className={styles.asked}>
      <legend>Question {number}</legend>
      <QuestionLine
        label="What they asked for"
        placeholder="Tell me about a time"
        value={prompt.question}
        autoFocus={number === 1 && prompt.question === ''}
        onChange={(question) => onChange({ ...prompt, question })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          focus(listed.length > 0 ? 'story' : 'drill-in-0')
        }}
      />
      {listed.length > 0 && (
        <div data-step="story">
          <KeyChoice
            legend="The story you told"
            value={prompt.storyId}
            choices={listed.map(({ id, shortName }, at) => ({
              value: id,
              words: shortName || 'Without a headline',
              key: at < mostKeyed ? String(at + 1) : null,
            }))}
            onChange={(storyId) => onChange({ ...prompt, storyId })}
            onNext={() => focus('drill-in-0')}
          />
        </div>
      )}
      <ol className={styles.drillIns} aria-label="Drill-ins, in their order">
        {lines.map((line, at) => (
          <li key={at}>
            <QuestionLine
              label={`Drill-in ${at + 1}`}
              data-step={`drill-in-${at}`}
              value={line.question}
              onChange={(question) => putLine(at, { question })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
                event.preventDefault()
                if (line.question.trim() === '') onLeave()
                else {
                  guess(at)
                  focus(`stood-${at}`)
                }
              }}
              onBlur={() => guess(at)}
            />
            {line.question !== '' && (
              <div className={styles.drillInFoot}>
                <div data-step={`stood-${at}`}>
                  <KeyChoice
                    legend={`How drill-in ${at + 1} went`}
                    legendUnseen
                    value={line.stood}
                    choices={drillInStands.map((stood) => ({
                      value: stood,
                      words: stoodWords[stood],
                      key: stood[0] ?? null,
                    }))}
                    onChange={(stood) => putLine(at, { stood })}
                    onNext={() => focus(`drill-in-${at + 1}`)}
                  />
                </div>
                <label className={styles.field}>
                  <span className="unseen">What drill-in {at + 1} asks after</span>
                  <select
                    value={line.facet ?? ''}
                    onChange={({ target }) => {
                      const { [line.question]: _, ...others } = guesses
                      setGuesses(others)
                      putLine(at, {
                        facet: answerFacets.find((facet) => facet === target.value) ?? null,
                      })
                    }}
                  >
                    <option value="">Which facet?</option>
                    {answerFacets.map((facet) => (
                      <option key={facet} value={facet}>
                        {answerFacetNames[facet]}
                      </option>
                    ))}
                  </select>
                </label>
                <span className={styles.guess} aria-live="polite">
                  {guesses[line.question] === true && line.facet !== null
                    ? 'A guess from its words.'
                    : guesses[line.question] === false && line.facet === null
                      ? 'Its words name no facet; choose the nearest.'
                      : ''}
                </span>
              </div>
            )}
          </li>
        ))}
      </ol>
      {onRemove && (
        <Button size="small" look="quiet" onClick={onRemove}>
          Delete question {number}
        </Button>
      )}
    </fieldset>
  )
}
