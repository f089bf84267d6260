import type { AnswerDocument } from '../../../core/answer/answer.ts'
import type { Guide } from '../../../core/guide/guide.ts'
import { Chips } from '../../parts/Chips.tsx'
import tick from '../../parts/TickRow.module.css'
import styles from './ClarifyingPlan.module.css'

type Planned = AnswerDocument['clarifying']

const anyReply = ''

/** The guide's clarifying questions: which the person means to ask, and for which reply this answer is built. */
export function ClarifyingPlan({
  guide,
  planned,
  onChange,
}: {
  guide: Guide | null
  planned: Planned
  onChange: (planned: Planned) => void
}) {
  if (guide === null || guide.clarifying.length === 0) return null
  const planOf = (question: string) => planned.find((one) => one.question === question)
  const toggle = (question: string, on: boolean) =>
    onChange(
      on
        ? [...planned, { question, reply: null }]
        : planned.filter((one) => one.question !== question),
    )
  const reply = (question: string, chosen: string) =>
    onChange(
      planned.map((one) =>
        one.question === question ? { question, reply: chosen === anyReply ? null : chosen } : one,
      ),
    )
  return (
    <section className={styles.plan} aria-labelledby="ask-title">
      <h2 id="ask-title">What you ask first</h2>
      {guide.clarifying.map(({ question, replies }, at) => {
        const plan = planOf(question)
        const change = replies.find((one) => one.reply === plan?.reply)?.change
        return (
          <div key={question} className={styles.question}>
            <label className={`${tick.row} ${styles.ask}`}>
              <input
                type="checkbox"
                checked={plan !== undefined}
                onChange={({ target }) => toggle(question, target.checked)}
              />
              <span>{question}</span>
            </label>
            {plan && (
              <div className={styles.replies}>
                <Chips
                  legend="This answer is for"
                  name={`reply-${at}`}
                  value={plan.reply ?? anyReply}
                  choices={[
                    { value: anyReply, words: 'any reply' },
                    ...replies.map((one) => ({ value: one.reply, words: `if ${one.reply}` })),
                  ]}
                  onChange={(chosen) => reply(question, chosen)}
                />
                <p className={styles.change}>{change ?? ''}</p>
              </div>
            )}
          </div>
        )
      })}
      {planned.length === 0 && guide.assumption !== '' && (
        <p className={styles.assumption}>If you ask nothing: {guide.assumption}</p>
      )}
    </section>
  )
}
