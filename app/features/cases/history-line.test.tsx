import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { HistoryLine } from './history.ts'
import { HistoryList } from './history-line.tsx'

it('a line of the history is a sentence, whatever the title ends in and whoever may read it', () => {
  const base = { at: 0, by: 'Anna', to: '', key: '', audience: null, readAt: null }
  const lines: HistoryLine[] = [
    { ...base, verb: 'thread.started', title: 'Welke stap helpt vooruit?' },
    { ...base, verb: 'settlement.made', title: '' },
    { ...base, verb: 'section.shared', title: 'De wijk', audience: 'public' },
    { ...base, verb: 'displacement.shared', title: 'Sloop', audience: 'network' },
  ]
  const html = renderToStaticMarkup(<HistoryList lines={lines} isReference={false} />)
  expect([...html.matchAll(/<span>(.*?)<\/span>/g)].map(([, said]) => said)).toEqual([
    'Anna reageerde op “Welke stap helpt vooruit?”.',
    'Anna handelde een reactie op de hele casus af.',
    'Anna deelde een versie van “De wijk”. Zichtbaar voor: iedereen.',
    'Anna deelde de mogelijke verplaatsing door “Sloop” met het netwerk.',
  ])
})
