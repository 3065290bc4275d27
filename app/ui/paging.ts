export type Paging = { page: number; pages: number; limit: number; offset: number }

/** The part of a list of `total` that an address asks for; what makes no sense there is the first page, or the last. */
export function pageAsked(search: URLSearchParams, total: number, pageSize: number): Paging {
  const asked = Number(search.get('pagina'))
  return pageOf(Number.isInteger(asked) && asked >= 1 ? asked : 1, total, pageSize)
}

/** The part of it on which something stands, given by how much comes before that. */
export function pageWith(before: number, total: number, pageSize: number): Paging {
  return pageOf(Math.floor(before / pageSize) + 1, total, pageSize)
}

function pageOf(wanted: number, total: number, pageSize: number): Paging {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(wanted, pages)
  return { page, pages, limit: pageSize, offset: (page - 1) * pageSize }
}
