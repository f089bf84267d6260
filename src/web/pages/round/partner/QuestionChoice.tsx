import { useId, type ReactNode } from 'react'
import type { LedQuestion } from '../../../../core/round/led-question.ts'
import { facetNames } from '../../../../core/words/names.ts'
import styles from './QuestionChoice.module.css'

/** Some questions to choose one from. Choosing asks nothing yet. */
export function QuestionChoice({
  title,
  questions,
  chosen,
  onChoose,
  showsFacet = false,
  children,
}: {
  title: string
  questions: readonly LedQuestion[]
  chosen: LedQuestion | null
  onChoose: (question: LedQuestion) => void
  showsFacet?: boolean
  children?: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={`${question.as} ${question.question}`}>
            <button
              type="button"
              className={styles.question}
              aria-pressed={chosen?.question === question.question && chosen.as === question.as}
              onClick={() => onChoose(question)}
            >
              {showsFacet && question.facet !== null && (
                <span className={styles.facet}>{facetNames[question.facet]}</span>
              )}
              {question.question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
