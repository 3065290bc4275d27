import { Form } from 'react-router'
import { m } from '#app/paraglide/messages.js'

/** Hear of what is new here, or no longer. `at` is the address of the case or the item. */
export function FollowButton({ at, isFollowing }: { at: string; isFollowing: boolean }) {
  return (
    <Form method="post" action={`${at}/volgen`} preventScrollReset>
      <button className="btn plain" type="submit" name="follow" value={isFollowing ? '0' : '1'}>
        {isFollowing ? m.notifications_unfollow() : m.notifications_follow()}
      </button>
    </Form>
  )
}
