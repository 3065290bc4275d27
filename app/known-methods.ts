const known = ['GET', 'HEAD', 'POST']

/** Pages are read and forms are posted. React Router would take any other verb for the posting of a form. */
export function refuseMethod(request: Request): Response | null {
  if (known.includes(request.method)) return null
  return new Response('Dit kan hier niet.', {
    status: 405,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', Allow: known.join(', ') },
  })
}
