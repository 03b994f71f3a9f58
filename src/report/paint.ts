/** How words stand out in a terminal, and how wide it is. The door chooses: colours, or none (`NO_COLOR`, a file, a pipe). */
export interface Paint {
  /** Columns. */
  width: number;
  bold: (text: string) => string;
  dim: (text: string) => string;
  red: (text: string) => string;
  green: (text: string) => string;
  yellow: (text: string) => string;
}

const asIs = (text: string): string => text;

/** Columns that every terminal has. */
const WIDTH = 80;
/** Longer lines are hard to follow, and shorter ones hold no words. */
const [NARROWEST, WIDEST] = [40, 160];

/** For a terminal of so many columns; `undefined`: a file or a pipe. */
export const withWidth = (paint: Paint, columns: number | undefined): Paint => ({
  ...paint,
  width: columns === undefined || columns === 0 ? WIDTH : Math.min(WIDEST, Math.max(NARROWEST, columns)),
});

export const plainPaint: Paint = { width: WIDTH, bold: asIs, dim: asIs, red: asIs, green: asIs, yellow: asIs };

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

export const colourPaint: Paint = {
  width: WIDTH,
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
};
