import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { promptNames, promptOrder } from '../../../core/words/names.ts'
import type { PromptKind } from '../../../core/story/story.ts'
import { api, type GuideLine, read } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { bankQuery } from '../../queries.ts'
import { guideQuery, guideSearchQuery } from '../library/library-query.ts'
import { answerQuery } from './answer-query.ts'
import { StoryChoice } from '../../parts/StoryChoice.tsx'
import styles from './NewAnswer.module.css'

/** The two things an answer begins from: a question and a story. */
export function NewAnswerPage() {
  const { guide, story } = useSearch({ from: '/answers/new' })
  const bank = useQuery(bankQuery)
  const asked = useQuery({ ...guideQuery(guide ?? ''), enabled: guide !== undefined })
  const error = bank.error ?? asked.error
  if (error)
    return (
      <>
        <title>Build an answer · Third Level</title>
        <h1>Build an answer</h1>
        <ErrorNote
          what="What it begins from could not be read."
          error={error}
          onRetry={() => void Promise.all([bank.refetch(), asked.refetch()])}
        />
      </>
    )
  if (!bank.data || (guide !== undefined && !asked.data)) return <Waiting />
  const { stories } = bank.data
  if (stories.length === 0) return <NoStory guide={guide} />
  return (
    <NewAnswer
      key={guide ?? ''}
      guide={guide === undefined ? null : (asked.data?.guide ?? null)}
      stories={stories}
      story={stories.find(({ id }) => id === story)?.id ?? null}
    />
  )
}

function NoStory({ guide }: { guide: string | undefined }) {
  return (
    <div className={styles.page}>
      <title>Build an answer · Third Level</title>
      <h1>Build an answer</h1>
      <p className={styles.lead}>
        An answer is built from a story of yours, and the bank has none yet. Write one down, or
        bring your notes in. Without a story you can practise from a guide.
      </p>
      <div className={styles.acts}>
        <ButtonLink look="primary" to="/stories/$storyId" params={{ storyId: 'new' }}>
          Write a story
        </ButtonLink>
        <ButtonLink to="/import">Bring in files</ButtonLink>
        {guide === undefined ? (
          <ButtonLink to="/library" look="quiet">
            Choose a guide to practise from
          </ButtonLink>
        ) : (
          <ButtonLink to="/library/$slug/practice" params={{ slug: guide }}>
            Practise from the guide
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

type Line = Pick<GuideLine, 'slug' | 'question' | 'kind'>

function NewAnswer({
  guide,
  stories,
  story,
}: {
  guide: Line | null
  stories: readonly { id: string; shortName: string; reason: string; prompts: PromptKind[] }[]
  story: string | null
}) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [question, setQuestion] = useState(guide?.question ?? '')
  const [chosen, setChosen] = useState<Line | null>(guide)
  const [kind, setKind] = useState<PromptKind>(guide?.kind ?? 'conflict')
  const fitting = useQuery({
    queryKey: ['rounds', 'stories', kind],
    queryFn: () =>
      read(api.api.rounds.stories.$get({ query: { prompt: kind, shape: 'prompt-led' } })),
  })
  const [picked, setPicked] = useState(story)
  const order = fitting.data?.stories.map(({ id }) => id) ?? stories.map(({ id }) => id)
  const shown = stories.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  const storyId = picked ?? shown[0]?.id ?? null

  const words = question.trim()
  const found = useQuery({
    ...guideSearchQuery(words),
    enabled: words.length > 2 && chosen === null,
  })
  const begin = useMutation({
    mutationFn: () =>
      read(
        api.api.answers.$post({
          json: {
            storyId: storyId ?? '',
            asked: chosen === null ? { question: words, kind } : { guide: chosen.slug },
          },
        }),
      ),
    onSuccess: (view) => {
      queries.setQueryData(answerQuery(view.answer.id).queryKey, view)
      for (const key of ['answers', 'bank', 'questions'])
        void queries.invalidateQueries({ queryKey: [key] })
      void navigate({
        to: '/stories/$storyId/answers/$answerId',
        params: { storyId: view.story.id, answerId: view.answer.id },
        replace: true,
      })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words !== '' && storyId !== null) begin.mutate()
  }
  const take = (line: Line) => {
    setChosen(line)
    setQuestion(line.question)
    setKind(line.kind)
  }

  return (
    <form className={styles.page} onSubmit={submit}>
      <title>Build an answer · Third Level</title>
      <h1>Build an answer</h1>
      <section className={styles.section}>
        <h2 id="question-title">The question</h2>
        <textarea
          className={styles.question}
          aria-labelledby="question-title"
          rows={2}
          maxLength={500}
          required
          value={question}
          placeholder="Tell me about a time …"
          onChange={({ target }) => {
            setQuestion(target.value.replaceAll(/[\r\n]+/gu, ' '))
            setChosen(null)
          }}
        />
        {chosen === null ? (
          <>
            {words.length > 2 && (found.data?.results.length ?? 0) > 0 && (
              <>
                <p className={styles.hint}>Guides that stand beside it:</p>
                <ul className={styles.guides}>
                  {found.data?.results.slice(0, 4).map((line) => (
                    <li key={line.slug}>
                      <Button size="small" onClick={() => take(line)}>
                        {line.question || 'Without a question'}
                      </Button>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <label className={styles.kind}>
              <span>Or without a guide, as a question about</span>
              <select value={kind} onChange={({ target }) => setKind(target.value as PromptKind)}>
                {promptOrder.map((one) => (
                  <option key={one} value={one}>
                    {promptNames[one].toLowerCase()}
                  </option>
                ))}
              </select>
            </label>
          </>
        ) : (
          <p className={styles.hint}>
            {promptNames[chosen.kind]}. The guide to it stands beside your answer.
          </p>
        )}
      </section>
      <StoryChoice
        legend="The story"
        stories={shown.map(({ id, shortName, prompts, reason }) => ({
          id,
          name: shortName,
          reason: prompts.includes(kind) ? `You marked it for ${kind}. ${reason}` : reason,
        }))}
        chosen={storyId ?? ''}
        onChoose={setPicked}
      />
      {begin.error && (
        <ErrorNote
          what="The answer did not begin."
          error={begin.error}
          onRetry={() => begin.mutate()}
        />
      )}
      <div className={styles.acts}>
        <Button look="primary" type="submit" disabled={words === '' || begin.isPending}>
          Begin with the story’s own words
        </Button>
      </div>
    </form>
  )
}
