import { Fragment, useEffect, useRef } from 'react'
import type { Dimension } from '../../../core/judge/dimension.ts'
import type { Finding, Judgment } from '../../../core/judge/judgment.ts'
import { dimensionMeanings, dimensionNames } from '../../../core/words/names.ts'
import { sayStep } from '../../../core/words/say-wording.ts'
import { groupFindings } from './group-findings.ts'
import styles from './RatingWhy.module.css'

const signed = (points: number) =>
  `${points < 0 ? '−' : '+'}${Math.abs(points).toLocaleString('en', { maximumFractionDigits: 2 })}`

/** Why one rating is what it is: the words for it, the words against it, and the sum. */
export function RatingWhy({
  id,
  text,
  judgment,
  dimension,
}: {
  id: string
  text: string
  judgment: Judgment
  dimension: Dimension
}) {
  const findings = judgment.findings.filter((finding) => finding.dimension === dimension)
  const steps = judgment.steps[dimension]
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // On a narrow page the reasons stand below what is in sight.
    shown.current?.scrollIntoView({ block: 'nearest' })
  }, [dimension])
  return (
    <div id={id} ref={shown} className={styles.why}>
      <h2 className={styles.what}>
        {dimensionNames[dimension]}: <span>{dimensionMeanings[dimension]}</span>
      </h2>
      <div className={styles.columns}>
        <div>
          <Words
            title="Earns"
            none="No words of this answer earn it."
            text={text}
            findings={findings.filter(({ credit }) => credit === 'earns')}
          />
          <Words
            title="Costs"
            none={null}
            text={text}
            findings={findings.filter(({ credit }) => credit === 'costs')}
          />
        </div>
        <table className={styles.sum}>
          <caption>How the rating adds up</caption>
          <tbody>
            {steps.map((step, index) => (
              <tr key={index}>
                <th scope="row">{sayStep(step, text)}</th>
                <td>{signed(step.points)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                {judgment.scores[dimension].toLocaleString('en', { maximumFractionDigits: 2 })},
                shown as
              </th>
              <td>{judgment.ratings[dimension]}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  )
}

function Words({
  title,
  none,
  text,
  findings,
}: {
  title: string
  none: string | null
  text: string
  findings: Finding[]
}) {
  if (findings.length === 0) return none && <p className={styles.none}>{none}</p>
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.words}>
        {groupFindings(text, findings).map(({ quotes: [first, ...more], reasons }, index) => (
          <li key={index}>
            {first && <q className={styles.quote}>{first}</q>}
            {reasons.map((reason) => (
              <span key={reason} className={styles.reason}>
                {first ? reason.replace(`: “${first}”.`, '.') : reason}
              </span>
            ))}
            {more.length > 0 && (
              <span className={styles.more}>
                Likewise{' '}
                {more.map((quote, at) => (
                  <Fragment key={quote}>
                    {at > 0 && ', '}
                    <q>{quote}</q>
                  </Fragment>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
