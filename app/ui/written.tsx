/** What people wrote, as our own renderer made it. The only place where HTML goes onto a page as it is. */
export function Written({ html, className = 'written' }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by app/editor/render.ts, which escapes every word and knows no other tags
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
