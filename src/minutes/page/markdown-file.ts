const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/iu;

/** Whether a path is that of a Markdown file: nothing else can be minutes, whatever a config says. */
export const isMarkdown = (path: string): boolean => MARKDOWN.test(path);
