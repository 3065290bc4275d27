import { z } from 'zod'
import { networkAudiences } from '#app/auth/audiences.ts'
import { m } from '#app/paraglide/messages.js'

/** Who may read what belongs to the network and to no case, as a form asks it. */
export const networkAudience = z.enum(networkAudiences, { error: () => m.networks_audience_missing() })

export function audienceOptions() {
  return [
    { value: 'network', label: m.frame_audience_network(), hint: m.networks_audience_network_hint() },
    { value: 'public', label: m.frame_audience_public(), hint: m.networks_audience_public_hint() },
  ]
}
