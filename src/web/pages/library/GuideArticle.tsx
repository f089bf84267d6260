import { Link } from '@tanstack/react-router'
import { competencyNames, failureOfCharacter, levelNames } from '../../../core/words/guide-names.ts'
import { promptNames } from '../../../core/words/names.ts'
import type { GuideView } from '../../api.ts'
import { Button, ButtonAnchor, ButtonLink } from '../../parts/Button.tsx'
import { AnsweredBy } from './AnsweredBy.tsx'
import { DrillIns } from './DrillIns.tsx'
import styles from './GuideArticle.module.css'
import { GuideList } from './GuideList.tsx'
import { useDeleteGuide } from './use-delete-guide.ts'
import { WorkedExample } from './WorkedExample.tsx'

/** Other wordings shown before the rest is folded. */
const wordingsShown = 3

/** One guide as a page of a book. Of one's own that is not whole yet, what is written and what is not. */
export function GuideArticle({
  view: { guide, own, gaps, related, answeredBy },
}: {
  view: GuideView
}) {
  const deleteGuide = useDeleteGuide()
  const clarifying = guide.clarifying.filter(({ question }) => question !== '')
  const signals = guide.signals.filter(({ strong, weak }) => strong !== '' || weak !== '')
  const also = guide.also.filter((wording) => wording !== '')
  const param = { slug: guide.slug }
  return (
    <article className={styles.page}>
      <title>{`${guide.question || 'A guide'} · Third Level`}</title>
      <p className={styles.top}>
        <Link to="/library">Library</Link>
        <span>
          {[
            promptNames[guide.kind],
            guide.levels.map((level) => levelNames[level]).join(', '),
            ...(own ? ['Your own'] : []),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      <h1>{guide.question || 'A guide without a question'}</h1>
      {guide.competencies.length > 0 && (
        <p className={styles.shows}>
          It asks for{' '}
          {guide.competencies.map((one) => competencyNames[one].toLowerCase()).join(', ')}.
        </p>
      )}
      <p className={styles.begin}>
        <ButtonLink to="/library/$slug/practice" params={param} look="primary">
          Practise it
        </ButtonLink>
        <ButtonLink to="/answers/new" search={{ guide: guide.slug }}>
          Build your answer
        </ButtonLink>
      </p>
      {gaps.length > 0 && (
        <div className={styles.gaps}>
          <p>
            Not whole yet:{' '}
            {[...new Set(gaps.map(({ section }) => section.toLowerCase()))].join(', ')}.
          </p>
          <ButtonLink to="/library/$slug/edit" params={param}>
            Go on writing
          </ButtonLink>
        </div>
      )}
      {also.length > 0 && (
        <section className={styles.also}>
          <h2>Also asked as</h2>
          <ul>
            {also.slice(0, wordingsShown).map((wording) => (
              <li key={wording}>{wording}</li>
            ))}
          </ul>
          {also.length > wordingsShown && (
            <details className={styles.more}>
              <summary>{also.length - wordingsShown} more wordings</summary>
              <ul>
                {also.slice(wordingsShown).map((wording) => (
                  <li key={wording}>{wording}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}

      {clarifying.length > 0 && (
        <section>
          <h2>What you may ask first</h2>
          {clarifying.map(({ question, replies }) => (
            <div key={question} className={styles.asking}>
              <h3>{question}</h3>
              <dl>
                {replies
                  .filter(({ reply }) => reply !== '')
                  .map(({ reply, change }) => (
                    <div key={reply}>
                      <dt>If {reply}</dt>
                      <dd>{change}</dd>
                    </div>
                  ))}
              </dl>
            </div>
          ))}
        </section>
      )}
      {guide.assumption !== '' && (
        <section>
          <h2>If you do not ask</h2>
          <Paragraphs text={guide.assumption} />
        </section>
      )}

      {signals.length > 0 && (
        <section>
          <h2>What the panel listens for</h2>
          {guide.example.situation !== '' && (
            <p className={styles.shows}>The strong lines are said of the worked example below.</p>
          )}
          {signals.map(({ name, strong, weak }) => (
            <div key={`${name} ${strong}`} className={styles.signal}>
              <h3>{name}</h3>
              <div className={styles.sides}>
                <blockquote>
                  <span className={styles.side} data-side="strong">
                    Strong
                  </span>
                  {strong}
                </blockquote>
                <blockquote>
                  <span className={styles.side} data-side="weak">
                    Weak
                  </span>
                  {weak}
                </blockquote>
              </div>
            </div>
          ))}
        </section>
      )}

      {(guide.trap !== '' || guide.tip !== '') && (
        <div className={styles.sides}>
          {guide.trap !== '' && (
            <section>
              <h2>The trap</h2>
              <Paragraphs text={guide.trap} />
            </section>
          )}
          {guide.tip !== '' && (
            <section>
              <h2>The tip</h2>
              <Paragraphs text={guide.tip} />
            </section>
          )}
        </div>
      )}
      {guide.kind === 'failure' && (
        <section className={styles.character}>
          <h2>{failureOfCharacter.title}</h2>
          {failureOfCharacter.words.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </section>
      )}

      <WorkedExample example={guide.example} />
      <DrillIns drillIns={guide.drillIns} />

      <AnsweredBy stories={answeredBy} guide={guide} />
      {related.length > 0 && (
        <section className={styles.related}>
          <h2>Kindred questions</h2>
          <GuideList guides={related} kinds />
        </section>
      )}
      <div className={styles.acts}>
        <Button onClick={() => window.print()}>Print</Button>
        <ButtonAnchor href={`/api/guides/${encodeURIComponent(guide.slug)}/export`} download>
          Export as Markdown
        </ButtonAnchor>
        {own && (
          <>
            <ButtonLink to="/library/$slug/edit" params={param}>
              Edit
            </ButtonLink>
            <Button onClick={() => void deleteGuide(guide.slug, guide.question)}>Delete</Button>
          </>
        )}
      </div>
    </article>
  )
}

/** A text with a paragraph for each empty line in it. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n{2,}/u).map((words) => <p key={words}>{words}</p>)
}
