import { createLogger, type Logger } from 'vite'

/** What Lightning CSS does not know yet, keeps as it stands, and warns of at every build. It goes once it knows them. */
const newer = [
  // https://drafts.csswg.org/css-overflow-5/#active-before-after-scroll-markers
  "'target-current' is not recognized as a valid pseudo-class",
]

/** Vite's own logger, without the warnings about CSS that is newer than its minifier. */
export function loggerForNewerCss(): Logger {
  const logger = createLogger()
  const { warn } = logger
  logger.warn = (message, options) => {
    if (!newer.some((one) => message.includes(one))) warn(message, options)
  }
  return logger
}
