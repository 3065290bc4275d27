import { useCallback } from 'react'
import { useSubmit } from 'react-router'

/** The form of the question, to which the boxes belong as well. */
export const formId = 'zoekvraag'

/**
 * Asks what stands in the form now, in place: an answer that was overtaken never comes on screen, what has the focus keeps it, and the
 * page stays where it is.
 * @param isStep  whether the way back leads to what was asked before: to one choice less, but not to half a word
 */
export function useAskAgain({ isStep }: { isStep: boolean }): () => void {
  const submit = useSubmit()
  return useCallback(() => {
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) submit(form, { replace: !isStep, preventScrollReset: true })
  }, [submit, isStep])
}
