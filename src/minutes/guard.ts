/** Deepest nesting of quotes and lists: remark recurses once per level. */
const MAX_DEPTH = 100;

export interface Refusal {
  /** 1-based. */
  line: number;
  reason: 'too-deep';
  message: string;
}

/** Why a page must not reach remark: one pass over its characters. `null` for every page that a person wrote. */
export function refusal(text: string): Refusal | null {
  let line = 0;
  for (const content of text.split('\n')) {
    line++;
    const prefix = /^[\s>*+\-\d.)]*/u.exec(content)?.[0] ?? '';
    const depth = prefix.replace(/[^>*+-]/gu, '').length;
    if (depth > MAX_DEPTH && !/^[\s*-]*$/u.test(content)) {
      return {
        line,
        reason: 'too-deep',
        message: `lists or quotes nested ${depth} deep; at most ${MAX_DEPTH} are read`,
      };
    }
  }
  return null;
}
