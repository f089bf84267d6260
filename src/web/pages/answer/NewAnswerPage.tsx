import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { promptNames } from '../../../core/words/names.ts'
import type { PromptKind } from '../../../core/story/story.ts'
import { api, type GuideLine, read } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { bankQuery } from '../../queries.ts'
import { guideQuery, guideSearchQuery } from '../library/library-query.ts'
import { answerQuery } from './answer-query.ts'
import { KindChoice } from './KindChoice.tsx'
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
  const [taken, setTaken] = useState<Line | null>(guide)
  const [said, setSaid] = useState<PromptKind | null>(null)
  const [picked, setPicked] = useState(story)

  const words = question.trim()
  const found = useQuery({
    ...guideSearchQuery(words),
    enabled: words.length > 2 && taken === null,
  })
  const offered = found.data?.results ?? []
  // Those of the words before stay in sight meanwhile, and decide nothing.
  const results = found.isPlaceholderData ? [] : offered
  // Who asks in a guide's very words means its question.
  const chosen =
    taken ?? results.find((line) => bareWords(line.question) === bareWords(words)) ?? null
  const kind = chosen?.kind ?? said ?? results.find(({ close }) => close)?.kind ?? null

  const fitting = useQuery({
    queryKey: ['rounds', 'stories', kind],
    queryFn: () =>
      read(
        api.api.rounds.stories.$get({
          query: { prompt: kind ?? 'conflict', shape: 'prompt-led' },
        }),
      ),
    enabled: kind !== null,
  })
  const order = fitting.data?.stories.map(({ id }) => id) ?? stories.map(({ id }) => id)
  const shown = stories.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  const storyId = picked ?? shown[0]?.id ?? null

  const begin = useMutation({
    mutationFn: (asked: { guide: string } | { question: string; kind: PromptKind }) =>
      read(api.api.answers.$post({ json: { storyId: storyId ?? '', asked } })),
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
  const start = () => {
    if (words === '' || storyId === null) return
    if (chosen !== null) begin.mutate({ guide: chosen.slug })
    else if (kind !== null) begin.mutate({ question: words, kind })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    start()
  }
  const take = (line: Line) => {
    setTaken(line)
    setQuestion(line.question)
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
            setTaken(null)
          }}
        />
        {chosen === null ? (
          <>
            {words.length > 2 && offered.length > 0 && (
              <>
                <p className={styles.hint}>Guides that stand beside it:</p>
                <ul className={styles.guides}>
                  {offered.slice(0, 4).map((line) => (
                    <li key={line.slug}>
                      <Button size="small" onClick={() => take(line)}>
                        {line.question || 'Without a question'}
                      </Button>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <KindChoice
              label="Or without a guide, as a question about"
              kind={kind}
              onChoose={setSaid}
            />
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
          reason:
            kind !== null && prompts.includes(kind)
              ? `You marked it for ${kind}. ${reason}`
              : reason,
        }))}
        chosen={storyId ?? ''}
        onChoose={setPicked}
      />
      {begin.error && (
        <ErrorNote what="The answer did not begin." error={begin.error} onRetry={start} />
      )}
      <div className={styles.acts}>
        <Button
          look="primary"
          type="submit"
          disabled={words === '' || kind === null || begin.isPending}
        >
          Begin with the story’s own words
        </Button>
      </div>
    </form>
  )
}

/** A question without capitals and marks, to see whether two are the same. */
const bareWords = (question: string): string =>
  question
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
