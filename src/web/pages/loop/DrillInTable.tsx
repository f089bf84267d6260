import { tableDrillIns } from '../../../core/loop/debrief/asked.ts'
import { levelNames } from '../round/round-words.ts'
import styles from './Loop.module.css'
import { answerFacetNames, stoodWords } from './loop-words.ts'
import { useLoop } from './use-loop.ts'

/** The drill-ins that were asked, what the level expects there, and how each answer stood. */
export function DrillInTable() {
  const { document } = useLoop()
  const rows = document.rounds.flatMap(({ asked }) => tableDrillIns(asked, document.level))
  if (rows.length === 0) return null
  return (
    <>
      <h3 id="drill-ins-title">The drill-ins that were asked</h3>
      <table className={`${styles.table} ${styles.stacked}`} aria-labelledby="drill-ins-title">
        <thead>
          <tr>
            <th scope="col">Asked</th>
            <th scope="col">What {levelNames[document.level].toLowerCase()} level expects there</th>
            <th scope="col">How it stood</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ question, facet, expected, stood }, at) => (
            <tr key={at}>
              <th scope="row" className={styles.said}>
                {question}
              </th>
              <td>
                {facet === null ? (
                  'Say which facet it asks after, and what is expected stands here.'
                ) : (
                  <>
                    <strong>{answerFacetNames[facet]}.</strong>{' '}
                    {rows.findIndex((row) => row.facet === facet) < at ? 'As above.' : expected}
                  </>
                )}
              </td>
              <td>{stood === null ? 'You have not said how' : stoodWords[stood]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
