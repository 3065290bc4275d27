import { data, redirect } from 'react-router'
import type { Person } from '#app/auth/actor.ts'
import { pageAddress } from '#app/page-address.ts'
import { readForm } from '#app/ui/read-form.ts'
import { share, takeBack, undoTakeBack } from './commands.ts'
import { sharingForm } from './forms.ts'
import { openSubject } from './sharing.ts'
import type { Subject } from './subject.ts'

/** Why nothing was shared, for the page to say. */
export type SharingRefusal = { refused: 'audience' | 'wider' | 'changed' }

/** The answer to a form on the page of a sharing, the same for a section and for what is said of the case itself. */
export async function answerSharing(request: Request, actor: Person, slug: string, subject: Subject) {
  // Before the form is looked at: a mistake in it must not tell somebody that there is something to share.
  openSubject(actor, slug, subject)
  const submission = await readForm(request, sharingForm)
  if (submission.status !== 'success') return refusal({ refused: 'audience' }, 422)
  const { value } = submission
  if (value.act === 'undo') undoTakeBack(actor, slug, subject)
  if (value.act === 'takeBack' && !takeBack(actor, slug, subject).isTakenBack) {
    return refusal({ refused: 'wider' }, 422)
  }
  if (value.act === 'share') {
    const sharing = share(actor, slug, subject, value.audience, Date.now(), value.seen)
    if (!sharing.isShared)
      return refusal({ refused: sharing.because }, sharing.because === 'changed' ? 409 : 422)
  }
  return redirect(pageAddress(request).pathname, 303)
}

function refusal(reason: SharingRefusal, status: number) {
  return data(reason, { status })
}
