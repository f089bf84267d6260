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

  return (
    <>
      <title>Bank · Third Level</title>
      {!bank && <h1>Bank</h1>}
      {bank?.stories.length === 0 && (
        <EmptyBank adding={add.isPending} onAddExamples={() => add.mutate()} />
      )}
      {bank && bank.stories.length > 0 && <FullBank bank={bank} />}
      {!bank && error && (
        <ErrorNote
          what="The bank could not be read."
          kept="Nothing was changed."
          error={error}
          onRetry={() => void refetch()}
        />
      )}
      {!bank && !error && <Waiting />}
    </>
  )
}
