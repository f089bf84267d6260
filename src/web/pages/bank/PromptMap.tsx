import { Link } from '@tanstack/react-router'
import type { BankView } from '../../api.ts'
import { promptNames, promptOrder } from '../../../core/words/names.ts'
import { usePreparedLevel } from '../loop/use-prepared-level.ts'
import { sayHoles } from './describe-bank.ts'
import styles from './PromptMap.module.css'

/** Which story answers which of the ten standard prompts, and which prompt none answers. */
export function PromptMap({ bank }: { bank: BankView }) {
  const { level } = usePreparedLevel()
  const active = bank.stories
    .filter((story) => story.activePlace !== null)
    .toSorted((a, b) => (a.activePlace ?? 0) - (b.activePlace ?? 0))
  const resting = bank.stories.filter((story) => story.activePlace === null)
  const stories = [...active, ...resting]
  const builtFor = (storyId: string, prompt: (typeof promptOrder)[number]) =>
    bank.answers.find((answer) => answer.storyId === storyId && answer.kind === prompt)
  const countOf = (prompt: (typeof promptOrder)[number]) =>
    stories.filter((story) => story.prompts.includes(prompt) || builtFor(story.id, prompt)).length

  return (
    <section className={styles.map} aria-labelledby="prompts-title">
      <h2 id="prompts-title">The ten prompts</h2>
      <p className={styles.holes}>
        A prompt is the kind of question that a round opens with. Which of them a story answers, you
        say on the story’s own page. {sayHoles(bank.holes)}
        {bank.holes.length > 0 &&
          ' The name of a prompt without a story leads to what the library has of it.'}
      </p>
      <dl className={styles.list}>
        {promptOrder.map((prompt) => (
          <div key={prompt} data-hole={countOf(prompt) === 0}>
            <dt>
              {countOf(prompt) === 0 ? (
                <Link to="/library" search={{ kind: prompt, ...(level && { level }) }}>
                  {promptNames[prompt]}
                </Link>
              ) : (
                promptNames[prompt]
              )}
            </dt>
            {countOf(prompt) === 0 && <dd>No story</dd>}
            {stories
              .filter((story) => story.prompts.includes(prompt) || builtFor(story.id, prompt))
              .map((story) => {
                const built = builtFor(story.id, prompt)
                const name = story.shortName || 'Without a headline'
                return (
                  <dd key={story.id} data-resting={story.activePlace === null}>
                    {built ? (
                      <Link
                        to="/stories/$storyId/answers/$answerId"
                        params={{ storyId: story.id, answerId: built.id }}
                      >
                        <span className={styles.builtMark} aria-hidden="true" />
                        {name}
                        <span className="unseen">, an answer is built</span>
                      </Link>
                    ) : (
                      <Link to="/stories/$storyId" params={{ storyId: story.id }}>
                        <span className={styles.answers} aria-hidden="true" />
                        {name}
                      </Link>
                    )}
                  </dd>
                )
              })}
          </div>
        ))}
      </dl>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {promptOrder.map((prompt) => (
              <th key={prompt} scope="col" data-hole={countOf(prompt) === 0}>
                {countOf(prompt) === 0 ? (
                  <Link to="/library" search={{ kind: prompt, ...(level && { level }) }}>
                    <span>{promptNames[prompt]}</span>
                  </Link>
                ) : (
                  <span>{promptNames[prompt]}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <tr key={story.id} data-resting={story.activePlace === null}>
              <th scope="row">
                <Link to="/stories/$storyId" params={{ storyId: story.id }}>
                  {story.shortName || 'Without a headline'}
                </Link>
              </th>
              {promptOrder.map((prompt) => {
                const built = builtFor(story.id, prompt)
                return (
                  <td key={prompt}>
                    {built ? (
                      <Link
                        className={styles.built}
                        to="/stories/$storyId/answers/$answerId"
                        params={{ storyId: story.id, answerId: built.id }}
                      >
                        <span className="unseen">an answer is built: {built.question}</span>
                      </Link>
                    ) : (
                      story.prompts.includes(prompt) && (
                        <span className={styles.answers}>
                          <span className="unseen">answers it</span>
                        </span>
                      )
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Stories</th>
            {promptOrder.map((prompt) => (
              <td key={prompt} data-hole={countOf(prompt) === 0}>
                {countOf(prompt)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {((active.length > 0 && resting.length > 0) || bank.answers.length > 0) && (
        <p className={styles.key}>
          {active.length > 0 &&
            resting.length > 0 &&
            'A full dot is a story being drilled, a ring one that rests. '}
          {bank.answers.length > 0 && 'A square is an answer that you built.'}
        </p>
      )}
    </section>
  )
}
