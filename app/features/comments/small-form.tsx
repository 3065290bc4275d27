import { type ReactNode, useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import type { Posted } from './posted-field.ts'

/**
 * One of the forms beside a text. What is wrong with it is said in it, so that somebody who forgot a field is not taken away from what
 * they read. Without script the page it is posted to has the form with the same mistakes.
 */
export function SmallForm({
  action,
  posted,
  children,
}: {
  action: string
  /** What came back of a refused one, for the page it was posted to. */
  posted: Posted
  children: (posted: Posted) => ReactNode
}) {
  const { Form, data } = useFetcher<NonNullable<Posted>>()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (data) goToMistake(form.current)
  }, [data])
  return (
    <Form method="post" action={action} noValidate preventScrollReset ref={form}>
      {children(data ?? posted)}
    </Form>
  )
}

/** A choice with what is wrong above it in sight, and the focus in it. */
function goToMistake(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"], .notice.wrong')
  if (!wrong) return
  const field = wrong.matches('fieldset') ? wrong.querySelector('input') : wrong
  field?.focus({ preventScroll: true })
  const whole = wrong.closest('.utrecht-form-field') ?? wrong
  whole.scrollIntoView({ block: 'nearest' })
}
