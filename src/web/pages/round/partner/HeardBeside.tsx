import { nameHeard, sayAgreed } from '../../../../core/words/say-agreed.ts'
import { dimensionNames } from '../../../../core/words/names.ts'
import { sayHeard, sayRated } from '../../../../core/words/say-heard.ts'
import { sayClock, sayCount } from '../../../../core/words/say-time.ts'
import type { PartnerOutcomeView } from '../../../api.ts'
import styles from './HeardBeside.module.css'

type Compared = PartnerOutcomeView['compared'][number]
type Row = Compared['rows'][number]

/** Who reads it: the person who answered, or the partner on a device of theirs. */
type Reader = 'person' | 'partner'

const words = {
  person: {
    title: 'What your partner heard',
    who: 'Your partner',
    blank: 'Left blank by your partner.',
  },
  partner: { title: 'What you heard', who: 'You', blank: 'You left it blank.' },
} as const satisfies Record<Reader, unknown>

/** The partner's ticks beside the program's ratings, answer by answer, where the two differ first. */
export function HeardBeside({
  compared,
  reader,
}: {
  compared: readonly Compared[]
  reader: Reader
}) {
  const differing = compared.filter(({ differences }) => differences > 0).length
  return (
    <section className={styles.section} aria-labelledby="heard-title">
      <h2 id="heard-title">{words[reader].title}</h2>
      <p className={styles.soft}>
        {compared.length === 0
          ? 'There was no answer to tick.'
          : differing === 0
            ? 'Nowhere against what the program rated.'
            : `Against what the program rated in ${sayCount(differing, 'answer')}; these come first.`}
      </p>
      <ol className={styles.answers}>
        {compared.map((answer) => (
          <li key={answer.exchange}>
            <p className={styles.when}>
              <time>{sayClock(answer.askedAt)}</time>
            </p>
            <h3 className={styles.question}>{answer.question}</h3>
            {answer.rows.length > 0 && <Rows rows={answer.rows} reader={reader} />}
            {answer.note !== '' && <blockquote className={styles.note}>{answer.note}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Rows({ rows, reader }: { rows: readonly Row[]; reader: Reader }) {
  const differ = rows.filter(({ differs }) => differs)
  const same = rows.filter(({ differs }) => !differs)
  if (rows.every(({ heard }) => heard === null))
    return <p className={styles.soft}>{words[reader].blank}</p>
  if (rows.every(({ rating }) => rating === null))
    return (
      <p>
        Heard: {nameHeard(rows, true)}. Not heard: {nameHeard(rows, false)}. Not measured by the
        program.
      </p>
    )
  return (
    <>
      {differ.length > 0 && (
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">They differ on</th>
              <th scope="col">{words[reader].who}</th>
              <th scope="col">The program</th>
            </tr>
          </thead>
          <tbody>
            {differ.map(({ dimension, heard, rating }) => (
              <tr key={dimension}>
                <th scope="row">{dimensionNames[dimension]}</th>
                <td>{sayHeard(heard)}</td>
                <td>{sayRated(rating)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {same.length > 0 && <p className={styles.soft}>{sayAgreed(same, differ.length > 0)}</p>}
    </>
  )
}
