import { Suspense, useCallback, useEffect, useState } from 'react'
import { optionalPart } from '#app/ui/optional-part.tsx'
import { leftUnsent, nameOnDevice } from './kept-text.ts'

// What sends them comes along only when there is something to send.
const UnsentOnDevice = optionalPart(() => import('./unsent-on-device.tsx'))

/** Once a page stands, or an editor left it: are there words on this device that the server never got? Then they are sent, from any page. */
export function UnsentLater({ personId }: { personId: string }) {
  const [isNeeded, setNeeded] = useState(false)
  const done = useCallback(() => setNeeded(false), [])
  useEffect(() => {
    const look = async () => setNeeded(await keepsSomething(personId))
    void look()
    window.addEventListener(leftUnsent, look)
    return () => window.removeEventListener(leftUnsent, look)
  }, [personId])
  if (!isNeeded) return null
  return (
    <Suspense>
      <UnsentOnDevice personId={personId} onDone={done} />
    </Suspense>
  )
}

async function keepsSomething(personId: string): Promise<boolean> {
  const start = nameOnDevice({ personId, documentName: '' })
  // Some browsers keep nothing in a private window.
  const kept = await indexedDB.databases().catch(() => [])
  return kept.some(({ name }) => name?.startsWith(start))
}
