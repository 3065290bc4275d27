/** What can happen to each noun. The change feed holds these two together, as in `item.shared`, and nothing else. */
type VerbsOf = {
  network: 'created' | 'changed'
  template: 'added' | 'renamed' | 'hint_changed' | 'moved' | 'retired' | 'restored'
  synonym: 'added' | 'changed' | 'retired' | 'restored'
  code: 'added' | 'changed' | 'moved' | 'retired' | 'restored'
  person: 'changed' | 'address_changed'
  password: 'changed'
  session: 'ended'
  membership: 'joined' | 'role_changed' | 'ended' | 'restored'
  invitation: 'sent' | 'withdrawn'
  coalition: 'member_joined' | 'role_changed' | 'member_ended' | 'member_restored' | 'handed_over'
  case: 'created' | 'changed'
  section: 'written' | 'saved' | 'reworded' | 'struck' | 'putBack' | 'essence-changed' | Sharing
  item:
    | 'created'
    | 'changed'
    | 'reworded'
    | 'struck'
    | 'putBack'
    | 'moved'
    | 'deleted'
    | 'restored'
    | 'linked'
    | 'unlinked'
    | 'recognised'
    | Sharing
  card: Sharing
  about: Sharing
  displacement: Sharing
  attachment: 'added' | 'removed' | 'returned'
  thread: 'started'
  comment: 'added' | 'edited' | 'withdrawn'
  settlement: 'made' | 'undone'
  library: 'added' | 'changed' | 'retired' | 'restored' | 'taken' | 'use_shared' | 'use_ended'
  catalogue: 'added' | 'changed' | 'retired' | 'restored'
  finding: 'proposed' | 'changed' | 'accepted' | 'declined' | 'reopened'
}
type Sharing = 'shared' | 'takenBack' | 'returned'

export type VerbOf<Noun extends keyof VerbsOf> = { [One in Noun]: `${One}.${VerbsOf[One]}` }[Noun]
export type ChangeVerb = VerbOf<keyof VerbsOf>
