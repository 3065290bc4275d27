/**
 * The address of the page that somebody is on or goes to. The router asks for the data of a page at an address of its own making
 * (`.data` behind the path), which is nothing to send a person to.
 */
export function pageAddress(request: Request): URL {
  const url = new URL(request.url)
  url.pathname = url.pathname.replace(/\/_(root)?\.data$/, '/').replace(/\.data$/, '')
  url.searchParams.delete('_routes')
  return url
}
