/** Whether Markdown takes a line for empty: spaces and tabs only. Other spaces of Unicode are words. */
export const isBlankLine = (line: string | undefined): boolean => line === undefined || /^[ \t]*$/.test(line);
