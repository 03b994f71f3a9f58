const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/iu;
const PLAIN_TEXT = /\.txt$/iu;

/** Whether a path is that of a Markdown file. */
export const isMarkdown = (path: string): boolean => MARKDOWN.test(path);
/** Plain text: minutes only where a pattern of the config says `.txt` itself. */
export const isPlainText = (path: string): boolean => PLAIN_TEXT.test(path);
/** Whether a path can be that of minutes, whatever a config says. */
export const isPageFile = (path: string): boolean => isMarkdown(path) || isPlainText(path);
