import { Component } from 'react'
import { keepStanding, type Standing, whatIsRead } from './reading.ts'

/**
 * Holds still what one reads while the page around it is drawn anew. A class, because only there React says when it is about to change
 * the page, which is the last moment to see where everything stands.
 */
export class StandingStill extends Component<{ isRefreshing: boolean }> {
  override getSnapshotBeforeUpdate(before: { isRefreshing: boolean }): Standing {
    return before.isRefreshing && !this.props.isRefreshing ? whatIsRead() : []
  }

  override componentDidUpdate(_before: unknown, _state: unknown, standing: Standing): void {
    keepStanding(standing)
  }

  override render() {
    return null
  }
}
