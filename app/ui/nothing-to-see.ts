/**
 * The page of an address that is only a button on another page. Never shown; with it, what is refused there becomes the same page as
 * anywhere else, and not the bare `null` that who has no script got to see after pressing twice.
 */
export function NothingToSee() {
  return null
}
