export type Paging = { page: number; pages: number; limit: number; offset: number }

/** The part of a list of `total` that an address asks for; what makes no sense there is the first page, or the last. */
export function pageAsked(search: URLSearchParams, total: number, pageSize: number): Paging {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const asked = Number(search.get('pagina'))
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1
  return { page, pages, limit: pageSize, offset: (page - 1) * pageSize }
}
