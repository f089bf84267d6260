import { useQuery } from '@tanstack/react-query'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { bankQuery } from '../../queries.ts'
import { EmptyBank } from './EmptyBank.tsx'
import { FullBank } from './FullBank.tsx'
import { useExamples } from './use-examples.ts'

/** Every story kept, the five being drilled, and where each would give way. */
export function BankPage() {
  const { data: bank, error, refetch } = useQuery(bankQuery)
  const { add } = useExamples()

  if (bank && bank.stories.length === 0)
    return <EmptyBank adding={add.isPending} onAddExamples={() => add.mutate()} />
  if (bank) return <FullBank bank={bank} />
  return (
    <>
      <h1>Bank</h1>
      {error ? (
        <ErrorNote
          what="The bank could not be read."
          kept="Nothing was changed."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : (
        <Waiting />
      )}
    </>
  )
}
