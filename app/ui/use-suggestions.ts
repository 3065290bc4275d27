import { useCallback, useEffect, useRef, useState } from 'react'

/** One line of a list under what somebody types; `of` says what it is and where it belongs. */
export type Suggested = { url: string; title: string; of: string }

/** Typing on within this time is one question. */
const debounceMs = 120

/**
 * What somebody may mean with what they typed until now: a question that was overtaken is dropped.
 * @param addressFor  where that is asked; the same function each time
 * @param leastLetters  with fewer nothing is asked
 */
export function useSuggestions<One extends Suggested>(
  addressFor: (q: string) => string = whatIsCalled,
  leastLetters = 2,
) {
  const [suggestions, setSuggestions] = useState<One[]>([])
  const asking = useRef<AbortController>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const stop = useCallback(() => {
    clearTimeout(timer.current)
    asking.current?.abort()
  }, [])
  const close = useCallback(() => {
    stop()
    setSuggestions([])
  }, [stop])
  useEffect(() => stop, [stop])

  const look = useCallback(
    (value: string) => {
      stop()
      if (value.trim().length < leastLetters) return setSuggestions([])
      timer.current = setTimeout(async () => {
        const question = new AbortController()
        asking.current = question
        const found = await ask<One>(addressFor(value), question.signal)
        if (!question.signal.aborted) setSuggestions(found)
      }, debounceMs)
    },
    [stop, addressFor, leastLetters],
  )

  return { suggestions, look, close }
}

function whatIsCalled(q: string): string {
  return `/zoeken/suggesties?${new URLSearchParams({ q })}`
}

/** None when there is no answer: one types on as if there were no list. */
async function ask<One>(address: string, signal: AbortSignal): Promise<One[]> {
  try {
    const response = await fetch(address, { signal })
    if (!response.ok) return []
    const answer = (await response.json()) as { suggestions: One[] }
    return answer.suggestions
  } catch {
    return []
  }
}
