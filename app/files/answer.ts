const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
}

/** A file to keep. What is in it depends on who asks, so nothing on the way keeps it. */
export function fileAnswer(
  name: string,
  extension: keyof typeof mediaTypes,
  body: string | Uint8Array<ArrayBuffer>,
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': mediaTypes[extension],
      'Content-Disposition': `attachment; filename="${name}.${extension}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
