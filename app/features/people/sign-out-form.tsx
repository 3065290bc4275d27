import './sign-out-form.css'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { href } from 'react-router'
import { forgetAll, unsentOnDevice } from '#app/editor/unsent.ts'
import { m } from '#app/paraglide/messages.js'
import { useFrameFacts } from '#app/ui/frame.tsx'

/** A plain form: after it nothing of this person may be left in the page, or on the device. It asks first when words were not sent yet. */
export function SignOutForm({ className, children }: { className: string; children: ReactNode }) {
  const personId = useFrameFacts()?.person?.id ?? ''
  const form = useRef<HTMLFormElement>(null)
  const question = useRef<HTMLDialogElement>(null)
  const [titles, setTitles] = useState('')

  async function askFirst(event: FormEvent) {
    event.preventDefault()
    const unsent = await unsentOnDevice(personId)
    if (unsent.length === 0) return leave()
    setTitles(unsent.map(({ title }) => `“${title}”`).join(', '))
    question.current?.showModal()
  }

  async function leave() {
    await forgetAll(personId)
    // Past the question: `submit` asks nothing.
    form.current?.submit()
  }

  return (
    <>
      <form method="post" action={href('/uitloggen')} ref={form} onSubmit={askFirst}>
        <button className={className} type="submit">
          {children}
        </button>
      </form>
      <dialog ref={question} className="sign-out" aria-labelledby="niet-verstuurd">
        <h2 id="niet-verstuurd">{m.people_sign_out_unsent_title()}</h2>
        <p>{m.people_sign_out_unsent({ titles })}</p>
        <p className="acts">
          <button type="button" className="btn" onClick={() => question.current?.close()}>
            {m.people_sign_out_stay()}
          </button>
          <button type="button" className="btn quiet" onClick={leave}>
            {m.people_sign_out_anyway()}
          </button>
        </p>
      </dialog>
    </>
  )
}
